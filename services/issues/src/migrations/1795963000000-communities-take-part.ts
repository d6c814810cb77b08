import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A community takes part in an issue as an organisation does; what the id beside it names is said here. */
export class CommunitiesTakePart1795963000000 implements MigrationInterface {
  readonly name = 'CommunitiesTakePart1795963000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE stakeholder ADD COLUMN is_community boolean NOT NULL DEFAULT false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE stakeholder DROP COLUMN is_community`);
  }
}
