import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who of the staff covered parts of a photo, and when. */
export class RedactedPhotos1764000032000 implements MigrationInterface {
  readonly name = 'RedactedPhotos1764000032000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE photo ADD COLUMN redacted_by uuid, ADD COLUMN redacted_at timestamptz`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE photo DROP COLUMN redacted_at, DROP COLUMN redacted_by`);
  }
}
