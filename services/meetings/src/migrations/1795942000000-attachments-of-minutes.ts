import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes have photos and documents. */
export class AttachmentsOfMinutes1795942000000 implements MigrationInterface {
  readonly name = 'AttachmentsOfMinutes1795942000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE attachment (
         id uuid PRIMARY KEY,
         kind text NOT NULL DEFAULT 'PHOTO',
         width integer,
         height integer,
         uploaded_by uuid,
         expires_at timestamptz,
         redacted_by uuid,
         redacted_at timestamptz,
         meeting_id uuid CONSTRAINT attachment_of_meeting REFERENCES meeting,
         CONSTRAINT photo_has_a_size CHECK (kind <> 'PHOTO' OR (width IS NOT NULL AND height IS NOT NULL)),
         CONSTRAINT attachment_is_taken_or_expires CHECK ((meeting_id IS NULL) = (expires_at IS NOT NULL))
       )`,
    );
    await queryRunner.query(`CREATE INDEX attachment_meeting ON attachment (meeting_id)`);
    await queryRunner.query(`CREATE INDEX attachment_expiry ON attachment (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE attachment`);
  }
}
