import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours of volunteers, what is aimed at, and employers who let them off. */
export class VolunteerHours1796042000000 implements MigrationInterface {
  readonly name = 'VolunteerHours1796042000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE role_terms ADD COLUMN monthly_hours integer`);
    await queryRunner.query(`
      CREATE TABLE volunteer_hours (
        id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL CONSTRAINT volunteer_hours_appointment REFERENCES appointment (id),
        person_id uuid NOT NULL,
        territory_id uuid NOT NULL,
        day date NOT NULL,
        minutes integer NOT NULL,
        note text,
        note_language text,
        state text NOT NULL,
        logged_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid,
        reason text,
        reason_language text
      )`);
    await queryRunner.query(`
      CREATE TABLE employer_support (
        appointment_id uuid NOT NULL CONSTRAINT employer_support_appointment REFERENCES appointment (id),
        organisation_id uuid NOT NULL CONSTRAINT employer_support_organisation REFERENCES organisation (id),
        starts_on date NOT NULL,
        ends_on date,
        hours_per_month integer NOT NULL,
        PRIMARY KEY (appointment_id, organisation_id, starts_on)
      )`);
    for (const index of [
      `hours_of_appointment ON volunteer_hours (appointment_id, logged_at, id)`,
      `hours_of_person ON volunteer_hours (person_id, day)`,
      `hours_to_confirm ON volunteer_hours (logged_at, id) WHERE state = 'LOGGED'`,
      `hours_decided_by ON volunteer_hours (decided_by) WHERE decided_by IS NOT NULL`,
    ]) {
      await queryRunner.query(`CREATE INDEX ${index}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE employer_support`);
    await queryRunner.query(`DROP TABLE volunteer_hours`);
    await queryRunner.query(`ALTER TABLE role_terms DROP COLUMN monthly_hours`);
  }
}
