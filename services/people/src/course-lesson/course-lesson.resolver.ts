import { Context, Parent } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import { Course } from '../course/course.entity.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { CourseLesson } from './course-lesson.entity.js';
import { CourseLessonReads } from './course-lesson.reads.js';

@ResolverOf('CourseLesson', 'closedAt')
export class CourseLessonResolver {
  constructor(private readonly territories: TerritoryReads) {}

  @FieldOf('CourseLesson', 'issue')
  issue(@Parent() { issueId }: CourseLesson): { id: string } {
    return { id: issueId };
  }

  @FieldOf('CourseLesson', 'territory')
  territory(@Parent() { territoryId }: CourseLesson, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }
}

@ResolverOf('Course')
export class LessonsOfCourseResolver {
  constructor(private readonly lessons: CourseLessonReads) {}

  @FieldOf('Course', 'lessons')
  ofCourse(@Parent() { id }: Course, @Context() context: GraphqlContext): Promise<CourseLesson[]> {
    return this.lessons.ofCourse(context, id);
  }
}
