import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  localisedTexts,
  pageByTime,
  textIn,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  CourseTitleArgs,
  LocalisedText,
  MutationChangeCourseArgs,
  MutationDemandCourseArgs,
  MutationOfferCourseArgs,
  QueryCourseArgs,
  QueryCoursesArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationReads } from '../organisation/organisation.reads.js';
import { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { TrainingTopic } from '../training-topic/training-topic.entity.js';
import { TrainingTopicReads } from '../training-topic/training-topic.reads.js';
import { Course } from './course.entity.js';
import { CourseReads } from './course.reads.js';
import { CourseService } from './course.service.js';

@ResolverOf('Course', 'id', 'validMonths', 'isActive', 'offeredAt')
export class CourseResolver {
  constructor(
    private readonly courses: CourseReads,
    private readonly service: CourseService,
    private readonly topics: TrainingTopicReads,
    private readonly organisations: OrganisationReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('course')
  async byId(@Args() { id }: QueryCourseArgs, @Context() context: GraphqlContext): Promise<Course | null> {
    await this.accessControl.demand(context, 'directory.read');
    return this.courses.byId(context, id);
  }

  @Query('courses')
  async all(
    @Args() { topic = null, ...args }: QueryCoursesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Course>> {
    await this.accessControl.demand(context, 'directory.read');
    const page = pageByTime(args, 'NEWEST_FIRST');
    return {
      ...connectionOf(await this.courses.all(topic, page), page, (row) => [
        row.offeredAt.toISOString(),
        row.id,
      ]),
      count: () => this.courses.count(topic),
    };
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Course | null> {
    return this.courses.byId(context, id);
  }

  @Mutation('offerCourse')
  async offer(
    @Args() { input, idempotencyKey }: MutationOfferCourseArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ course: Course }> {
    const id = await this.service.offer(await this.accessControl.of(context), input, idempotencyKey);
    return { course: await this.courses.afterChange(context, id) };
  }

  @Mutation('changeCourse')
  async change(
    @Args() { input, idempotencyKey }: MutationChangeCourseArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ course: Course }> {
    const id = await this.service.change(await this.accessControl.of(context), input, idempotencyKey);
    return { course: await this.courses.afterChange(context, id) };
  }

  @FieldOf('Course', 'topic')
  topic(@Parent() { topic }: Course, @Context() context: GraphqlContext): Promise<TrainingTopic> {
    return this.topics.ofCode(context, topic);
  }

  @FieldOf('Course', 'title')
  title(
    @Parent() { titles }: Course,
    @Args() { language }: CourseTitleArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(titles, language, countryLanguages);
  }

  @FieldOf('Course', 'titles')
  titles(@Parent() { titles }: Course): LocalisedText[] {
    return localisedTexts(titles);
  }

  @FieldOf('Course', 'offeredBy')
  async offeredBy(
    @Parent() { organisationId }: Course,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return organisationId === null ? null : this.organisations.byId(context, organisationId);
  }
}

@ResolverOf('Post')
export class CoursesOfPostResolver {
  constructor(
    private readonly courses: CourseReads,
    private readonly service: CourseService,
    private readonly posts: PostReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('demandCourse')
  async demand(
    @Args() { input, idempotencyKey }: MutationDemandCourseArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const id = await this.service.demand(await this.accessControl.of(context), input, idempotencyKey);
    return { post: await this.posts.afterChange(context, id) };
  }

  @FieldOf('Post', 'demandedCourses')
  demanded(@Parent() { id }: Post, @Context() context: GraphqlContext): Promise<Course[]> {
    return this.courses.demandedBy(context, id);
  }
}
