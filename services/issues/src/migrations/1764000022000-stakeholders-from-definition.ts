import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stakeholders agree to the process, and leave for a reason. */
export class StakeholdersFromDefinition1764000022000 implements MigrationInterface {
  readonly name = 'StakeholdersFromDefinition1764000022000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE stakeholder ADD COLUMN process_agreed_at timestamptz, ADD COLUMN release_reason text`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE stakeholder DROP COLUMN process_agreed_at, DROP COLUMN release_reason`,
    );
  }
}
