import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public cards have a photo. */
export class CardPhotos1795999000000 implements MigrationInterface {
  readonly name = 'CardPhotos1795999000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE card_photo (
         id uuid PRIMARY KEY,
         kind text NOT NULL DEFAULT 'PHOTO',
         width integer,
         height integer,
         uploaded_by uuid,
         expires_at timestamptz,
         redacted_by uuid,
         redacted_at timestamptz,
         person_id uuid CONSTRAINT card_photo_of_person REFERENCES person,
         CONSTRAINT card_photo_has_a_size CHECK (kind <> 'PHOTO' OR (width IS NOT NULL AND height IS NOT NULL)),
         CONSTRAINT card_photo_is_taken_or_expires CHECK ((person_id IS NULL) = (expires_at IS NOT NULL))
       )`,
    );
    await queryRunner.query(`CREATE INDEX card_photo_person ON card_photo (person_id)`);
    await queryRunner.query(`CREATE INDEX card_photo_expiry ON card_photo (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE card_photo`);
  }
}
