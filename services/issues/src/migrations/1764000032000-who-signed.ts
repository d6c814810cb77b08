import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever holds a post of an organisation signs for it; so a signature says who gave it. */
export class WhoSigned1764000032000 implements MigrationInterface {
  readonly name = 'WhoSigned1764000032000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE signature ADD COLUMN signed_by_id uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE signature DROP COLUMN signed_by_id`);
  }
}
