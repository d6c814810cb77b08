import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { CourseLessonReads } from './course-lesson.reads.js';
import { CourseLessonResolver, LessonsOfCourseResolver } from './course-lesson.resolver.js';
import { IssueClosedConsumer } from './issue-closed.consumer.js';

@Module({
  imports: [TerritoryModule],
  providers: [CourseLessonReads, CourseLessonResolver, LessonsOfCourseResolver, IssueClosedConsumer],
})
export class CourseLessonModule {}
