import { issueClosed, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import { In, type EntityManager } from 'typeorm';
import { Course } from '../course/course.entity.js';
import { CourseLesson } from './course-lesson.entity.js';

/** Keeps for which courses a closed issue is a lesson. One that closes again says so anew. */
@Hears(issueClosed)
export class IssueClosedConsumer implements EventConsumer<typeof issueClosed> {
  async handle(
    { subject: issueId, territoryId, data }: EventMessage<DataOf<typeof issueClosed>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.delete(CourseLesson, { issueId });
    if (territoryId === null) return;
    const courses = await manager.findBy(Course, { id: In(data.lessonCourseIds ?? []) });
    const closedAt = new Date(data.closedAt);
    await manager.insert(
      CourseLesson,
      courses.map(({ id: courseId }) => ({ courseId, issueId, territoryId, closedAt })),
    );
  }
}
