import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Stakeholders and owners of measures have the columns of every participation. They follow from those that the release
 * before writes, which the next one can leave out.
 */
export class ParticipationColumns1764000023000 implements MigrationInterface {
  readonly name = 'ParticipationColumns1764000023000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE stakeholder ADD COLUMN valid_from timestamptz GENERATED ALWAYS AS (added_at) STORED,
         ADD COLUMN valid_until timestamptz GENERATED ALWAYS AS (released_at) STORED`,
    );
    await queryRunner.query(`CREATE INDEX stakeholder_participation ON stakeholder (person_id, valid_until)`);
    await queryRunner.query(
      `ALTER TABLE measure_content ADD COLUMN person_id uuid GENERATED ALWAYS AS (responsible_person_id) STORED,
         ADD COLUMN organisation_id uuid GENERATED ALWAYS AS (responsible_organisation_id) STORED,
         ADD COLUMN valid_from timestamptz,
         ADD COLUMN valid_until timestamptz GENERATED ALWAYS AS (owner_released_at) STORED`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE measure_content DROP COLUMN person_id, DROP COLUMN organisation_id, DROP COLUMN valid_from,
         DROP COLUMN valid_until`,
    );
    await queryRunner.query(`ALTER TABLE stakeholder DROP COLUMN valid_from, DROP COLUMN valid_until`);
  }
}
