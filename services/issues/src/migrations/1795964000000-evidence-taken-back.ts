import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that show how far a measure is can be taken back; that they were there stays known. */
export class EvidenceTakenBack1795964000000 implements MigrationInterface {
  readonly name = 'EvidenceTakenBack1795964000000';

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
         measure_id uuid NOT NULL CONSTRAINT withdrawn_attachment_of_measure REFERENCES measure
       )`,
    );
    await queryRunner.query(
      `CREATE INDEX withdrawn_attachment_measure ON withdrawn_attachment (measure_id, withdrawn_at, id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE withdrawn_attachment`);
  }
}
