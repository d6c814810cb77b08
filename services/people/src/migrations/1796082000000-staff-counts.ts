import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which figures those who hold posts are counted, and what they have to attend. */
export class StaffCounts1796082000000 implements MigrationInterface {
  readonly name = 'StaffCounts1796082000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE appointment ADD COLUMN staff_counted boolean NOT NULL DEFAULT false`,
    );
    await queryRunner.query(`
      CREATE TABLE counted_staff (
        id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL CONSTRAINT counted_staff_appointment REFERENCES appointment (id),
        indicator text NOT NULL,
        territory_id uuid NOT NULL,
        amount integer NOT NULL,
        began_at timestamptz NOT NULL,
        ended_at timestamptz,
        lapses_at timestamptz
      )`);
    await queryRunner.query(`
      CREATE TABLE training_duty (
        id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL CONSTRAINT training_duty_appointment REFERENCES appointment (id),
        person_id uuid NOT NULL,
        territory_id uuid NOT NULL,
        course_id uuid NOT NULL CONSTRAINT training_duty_course REFERENCES course (id),
        due_at timestamptz NOT NULL
      )`);
    for (const index of [
      `INDEX staff_to_count ON appointment (id) WHERE NOT staff_counted`,
      `UNIQUE INDEX staff_counted_once ON counted_staff (appointment_id, indicator, territory_id, amount) WHERE ended_at IS NULL`,
      `INDEX staff_to_lapse ON counted_staff (lapses_at) WHERE ended_at IS NULL AND lapses_at IS NOT NULL`,
      `UNIQUE INDEX training_duty_once ON training_duty (appointment_id, course_id)`,
      `INDEX training_duties_at ON training_duty (territory_id, due_at, id)`,
      `INDEX training_duties_by_time ON training_duty (due_at, id)`,
      `INDEX training_duties_of_person ON training_duty (person_id, due_at)`,
    ]) {
      await queryRunner.query(`CREATE ${index}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE training_duty`);
    await queryRunner.query(`DROP TABLE counted_staff`);
    await queryRunner.query(`ALTER TABLE appointment DROP COLUMN staff_counted`);
  }
}
