import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, withinReach } from '@vicinia/access';
import { entitiesOf, grouped, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { CourseLesson } from './course-lesson.entity.js';

/** As `Course.lessons` states it. */
const MOST_LESSONS = 50;

/** Reads lessons of courses, one statement for each level of a query. */
@Injectable()
export class CourseLessonReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accessControl: AccessControl,
  ) {}

  /** The last lessons of a course at the places of the caller. */
  async ofCourse(context: GraphqlContext, courseId: string): Promise<CourseLesson[]> {
    const paths = (await this.accessControl.of(context)).territoryPaths('lesson.read');
    if (paths.length === 0) return [];
    const lessons = await context.loaders
      .of('courseLesson.ofCourse', async (ids) =>
        grouped(
          ids,
          await entitiesOf(
            this.dataSource.manager,
            CourseLesson,
            (columns) => `SELECT ${columns} FROM unnest($1::uuid[]) AS wanted (id)
             CROSS JOIN LATERAL (
               SELECT ${columns} FROM course_lesson JOIN territory t ON t.id = course_lesson.territory_id
               WHERE course_lesson.course_id = wanted.id AND ${withinReach('t', '$2')}
               ORDER BY course_lesson.closed_at DESC, course_lesson.issue_id LIMIT ${String(MOST_LESSONS)}) course_lesson
             ORDER BY course_lesson.closed_at DESC, course_lesson.issue_id`,
            [ids, paths],
          ),
          (row) => row.courseId,
        ),
      )
      .load(courseId);
    return lessons ?? [];
  }
}
