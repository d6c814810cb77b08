import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  byTime,
  comesAfter,
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  Parameters,
  totalFound,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Course } from './course.entity.js';

/** Reads courses, one statement for each level of a query. */
@Injectable()
export class CourseReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Course | null> {
    return context.loaders
      .of('course.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Course, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The course that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Course> {
    return existing(await this.byId(context, id), `the course ${id}`);
  }

  /** The course as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Course> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** Courses, of one topic or of all. @returns one row more than the page */
  all(topic: string | null, page: PageByTime): Promise<Course[]> {
    const { statement, parameters } = courses(topic, page);
    return entitiesOf(this.dataSource.manager, Course, statement, parameters);
  }

  /** How many there are. @returns null for more than are counted */
  count(topic: string | null): Promise<number | null> {
    const parameters = new Parameters([]);
    const ofTopic = topic === null ? '' : `WHERE topic = ${parameters.add(topic)}`;
    return totalFound(this.dataSource.manager, `SELECT FROM course ${ofTopic}`, parameters.values);
  }

  /** Courses that a post demands. */
  async demandedBy(context: GraphqlContext, postId: string): Promise<Course[]> {
    const demanded = await context.loaders
      .of('course.demandedBy', async (ids) => {
        const demands = await this.dataSource.query<{ postId: string; courseId: string }[]>(
          `SELECT post_id AS "postId", course_id AS "courseId" FROM course_demand
           WHERE post_id = ANY ($1) ORDER BY demanded_at, course_id`,
          [ids],
        );
        return grouped(ids, demands, (row) => row.postId);
      })
      .load(postId);
    return Promise.all((demanded ?? []).map(({ courseId }) => this.existing(context, courseId)));
  }
}

function courses(topic: string | null, page: PageByTime) {
  const parameters = new Parameters([...page.after, page.first + 1]);
  const ofTopic = topic === null ? '' : `AND course.topic = ${parameters.add(topic)}`;
  const statement = (columns: string): string => `SELECT ${columns} FROM course
    WHERE ${comesAfter('course', 'offered_at', page.order, ['$1', '$2'])} ${ofTopic}
    ${byTime('course', 'offered_at', page.order)} LIMIT $3`;
  return { statement, parameters: parameters.values };
}
