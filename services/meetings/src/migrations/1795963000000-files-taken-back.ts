import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of minutes can be taken back; that they were there stays known. */
export class FilesTakenBack1795963000000 implements MigrationInterface {
  readonly name = 'FilesTakenBack1795963000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE withdrawn_attachment (
         id uuid PRIMARY KEY,
         kind text NOT NULL,
         uploaded_by uuid,
         withdrawn_by uuid NOT NULL,
         withdrawn_at timestamptz NOT NULL,
         reason text NOT NULL,
         language text,
         meeting_id uuid NOT NULL CONSTRAINT withdrawn_attachment_of_meeting REFERENCES meeting
       )`,
    );
    await queryRunner.query(
      `CREATE INDEX withdrawn_attachment_meeting ON withdrawn_attachment (meeting_id, withdrawn_at, id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE withdrawn_attachment`);
  }
}
