import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An issue may be a lesson for courses. */
export class LessonsOfIssues1796083500000 implements MigrationInterface {
  readonly name = 'LessonsOfIssues1796083500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue ADD COLUMN lesson_course_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue DROP COLUMN lesson_course_ids`);
  }
}
