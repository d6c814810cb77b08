import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A photo can be evidence of a measure; the table keeps the name by which the release before knows it. */
export class EvidenceOfMeasures1795930800041 implements MigrationInterface {
  readonly name = 'EvidenceOfMeasures1795930800041';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE photo ADD COLUMN measure_id uuid REFERENCES measure,
         ADD CONSTRAINT photo_has_one_owner CHECK (concern_id IS NULL OR measure_id IS NULL)`,
    );
    await queryRunner.query(`CREATE INDEX photo_measure ON photo (measure_id) WHERE measure_id IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE photo DROP COLUMN measure_id`);
  }
}
