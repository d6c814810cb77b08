import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories say who of the staff sees their concerns. */
export class SensitiveCategories1764000012000 implements MigrationInterface {
  readonly name = 'SensitiveCategories1764000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE concern_category ADD COLUMN sensitivity text NOT NULL DEFAULT 'ORDINARY'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern_category DROP COLUMN sensitivity`);
  }
}
