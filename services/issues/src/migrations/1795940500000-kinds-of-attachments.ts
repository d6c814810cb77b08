import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attachment is a photo or a document; a document has no size in pixels. */
export class KindsOfAttachments1795940500000 implements MigrationInterface {
  readonly name = 'KindsOfAttachments1795940500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE photo ADD COLUMN kind text NOT NULL DEFAULT 'PHOTO',
         ALTER COLUMN width DROP NOT NULL, ALTER COLUMN height DROP NOT NULL,
         ADD CONSTRAINT photo_has_a_size CHECK (kind <> 'PHOTO' OR (width IS NOT NULL AND height IS NOT NULL)),
         ADD CONSTRAINT photo_of_nobody_is_a_photo CHECK (receipt_hash IS NULL OR kind = 'PHOTO')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM photo WHERE kind <> 'PHOTO'`);
    await queryRunner.query(
      `ALTER TABLE photo DROP COLUMN kind, ALTER COLUMN width SET NOT NULL, ALTER COLUMN height SET NOT NULL`,
    );
  }
}
