import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications to volunteer, and how long a term lasts. */
export class Enrolments1796041000000 implements MigrationInterface {
  readonly name = 'Enrolments1796041000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE role_terms ADD COLUMN term_days integer`);
    await queryRunner.query(`
      CREATE TABLE enrolment (
        id uuid PRIMARY KEY,
        opportunity_id uuid NOT NULL CONSTRAINT enrolment_opportunity REFERENCES opportunity (id),
        person_id uuid NOT NULL CONSTRAINT enrolment_person REFERENCES person (id),
        territory_id uuid NOT NULL,
        role text NOT NULL,
        state text NOT NULL,
        motivation text,
        motivation_language text,
        applied_at timestamptz NOT NULL,
        interviewed_at timestamptz,
        vetted_at timestamptz,
        vetted_by uuid,
        trained_at timestamptz,
        appointment_id uuid CONSTRAINT enrolment_appointment REFERENCES appointment (id),
        renewed_at timestamptz,
        ended_at timestamptz,
        reason text,
        reason_language text
      )`);
    for (const index of [
      `enrolment_of_person ON enrolment (person_id, applied_at, id)`,
      `enrolment_at_place ON enrolment (territory_id, applied_at, id)`,
      `enrolment_by_time ON enrolment (applied_at, id)`,
      `enrolment_going_on ON enrolment (applied_at, id) WHERE ended_at IS NULL`,
      `enrolment_of_appointment ON enrolment (appointment_id) WHERE appointment_id IS NOT NULL`,
      `enrolment_ended ON enrolment (ended_at) WHERE ended_at IS NOT NULL`,
    ]) {
      await queryRunner.query(`CREATE INDEX ${index}`);
    }
    await queryRunner.query(
      `CREATE UNIQUE INDEX enrolment_one_at_a_time ON enrolment (opportunity_id, person_id) WHERE ended_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX enrolment_vetted_by ON enrolment (vetted_by) WHERE vetted_by IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE enrolment`);
    await queryRunner.query(`ALTER TABLE role_terms DROP COLUMN term_days`);
  }
}
