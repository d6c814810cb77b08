import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories have one above them, say whether somebody without a name is heard, and which level answers first. */
export class ConcernCategoryHandling1764000011000 implements MigrationInterface {
  readonly name = 'ConcernCategoryHandling1764000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE concern_category
         ADD COLUMN parent_code text REFERENCES concern_category,
         ADD COLUMN anonymity_allowed boolean NOT NULL DEFAULT true,
         ADD COLUMN answering_level text`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE concern_category
         DROP COLUMN answering_level, DROP COLUMN anonymity_allowed, DROP COLUMN parent_code`,
    );
  }
}
