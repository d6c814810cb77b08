import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of courses, and who was there. */
export class TrainingSessions1796081000000 implements MigrationInterface {
  readonly name = 'TrainingSessions1796081000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE training_session (
        id uuid PRIMARY KEY,
        course_id uuid NOT NULL CONSTRAINT training_session_course REFERENCES course (id),
        territory_id uuid NOT NULL CONSTRAINT training_session_territory REFERENCES territory (id),
        place text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        seats integer NOT NULL,
        cancelled_at timestamptz
      )`);
    await queryRunner.query(`
      CREATE TABLE training_attendance (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL CONSTRAINT training_attendance_session REFERENCES training_session (id),
        person_id uuid NOT NULL,
        result text NOT NULL,
        lapses_at timestamptz,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL
      )`);
    for (const index of [
      `INDEX training_sessions_by_time ON training_session (starts_at, id)`,
      `INDEX training_sessions_of_course ON training_session (course_id)`,
      `UNIQUE INDEX training_attendance_once ON training_attendance (session_id, person_id)`,
      `INDEX training_of_person ON training_attendance (person_id, recorded_at, id)`,
      `INDEX training_recorded_by ON training_attendance (recorded_by)`,
    ]) {
      await queryRunner.query(`CREATE ${index}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['training_attendance', 'training_session'])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
