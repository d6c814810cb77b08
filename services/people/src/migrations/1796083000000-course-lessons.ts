import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closed issues that are lessons for courses. */
export class CourseLessons1796083000000 implements MigrationInterface {
  readonly name = 'CourseLessons1796083000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE course_lesson (
        course_id uuid NOT NULL CONSTRAINT course_lesson_course REFERENCES course (id),
        issue_id uuid NOT NULL,
        territory_id uuid NOT NULL,
        closed_at timestamptz NOT NULL,
        PRIMARY KEY (course_id, issue_id)
      )`);
    await queryRunner.query(`CREATE INDEX lessons_of_course ON course_lesson (course_id, closed_at)`);
    await queryRunner.query(`CREATE INDEX lessons_of_issue ON course_lesson (issue_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE course_lesson`);
  }
}
