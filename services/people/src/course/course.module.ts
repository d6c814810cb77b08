import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PostModule } from '../post/post.module.js';
import { TrainingTopicModule } from '../training-topic/training-topic.module.js';
import { CourseReads } from './course.reads.js';
import { CourseResolver, CoursesOfPostResolver } from './course.resolver.js';
import { CourseService } from './course.service.js';

@Module({
  imports: [OrganisationModule, PostModule, TrainingTopicModule],
  providers: [CourseReads, CourseService, CourseResolver, CoursesOfPostResolver],
  exports: [CourseReads],
})
export class CourseModule {}
