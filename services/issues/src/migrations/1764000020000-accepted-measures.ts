import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Measures have a beginning, are accepted or declined by their owner, dropped, or not done. An owner who has reported on a
 * measure before has taken it on.
 */
export class AcceptedMeasures1764000020000 implements MigrationInterface {
  readonly name = 'AcceptedMeasures1764000020000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE measure_content ADD COLUMN begins_on date, ADD COLUMN accepted_at timestamptz,
         ADD COLUMN declined_at timestamptz, ADD COLUMN decline_reason text, ADD COLUMN dropped_at timestamptz,
         ADD COLUMN drop_reason text`,
    );
    // Beside the status, which the release before reads: it does not know of measures that are not done.
    await queryRunner.query(`ALTER TABLE measure ADD COLUMN not_done_reason text`);
    await queryRunner.query(
      `UPDATE measure_content content SET accepted_at = measure.progressed_at
       FROM measure WHERE measure.id = content.measure_id AND measure.progressed_at IS NOT NULL AND (
         measure.progressed_by = content.responsible_person_id OR EXISTS (
           SELECT FROM stakeholder WHERE stakeholder.issue_id = content.issue_id
             AND stakeholder.person_id = measure.progressed_by
             AND stakeholder.organisation_id = content.responsible_organisation_id))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE measure DROP COLUMN not_done_reason`);
    await queryRunner.query(
      `ALTER TABLE measure_content DROP COLUMN begins_on, DROP COLUMN accepted_at, DROP COLUMN declined_at,
         DROP COLUMN decline_reason, DROP COLUMN dropped_at, DROP COLUMN drop_reason`,
    );
  }
}
