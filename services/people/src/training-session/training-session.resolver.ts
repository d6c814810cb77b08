import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, viewerActions, type Access, type ViewerAction } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { Course } from '../course/course.entity.js';
import { CourseReads } from '../course/course.reads.js';
import type {
  MutationCancelTrainingArgs,
  MutationRecordTrainingAttendanceArgs,
  MutationScheduleTrainingArgs,
  QueryTrainingSessionArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { TrainingAttendance } from './training-attendance.entity.js';
import { TrainingSession } from './training-session.entity.js';
import { TrainingSessionReads } from './training-session.reads.js';
import { trainingSessionActions } from './training-session.record.js';
import { TrainingSessionService } from './training-session.service.js';

type Payload = Promise<{ session: TrainingSession }>;

@ResolverOf('TrainingSession', 'id', 'place', 'startsAt', 'endsAt', 'seats', 'cancelledAt')
export class TrainingSessionResolver {
  constructor(
    private readonly sessions: TrainingSessionReads,
    private readonly service: TrainingSessionService,
    private readonly courses: CourseReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('trainingSession')
  async byId(
    @Args() { id }: QueryTrainingSessionArgs,
    @Context() context: GraphqlContext,
  ): Promise<TrainingSession | null> {
    await this.accessControl.demand(context, 'training.know');
    return this.sessions.byId(context, id);
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<TrainingSession | null> {
    const access = await this.accessControl.of(context);
    return access.may('training.know') ? this.sessions.byId(context, id) : null;
  }

  @Mutation('scheduleTraining')
  schedule(
    @Args() { input, idempotencyKey }: MutationScheduleTrainingArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.schedule(access, input, idempotencyKey));
  }

  @Mutation('cancelTraining')
  cancel(
    @Args() { input, idempotencyKey }: MutationCancelTrainingArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.cancel(access, input, idempotencyKey));
  }

  @Mutation('recordTrainingAttendance')
  record(
    @Args() { input, idempotencyKey }: MutationRecordTrainingAttendanceArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.record(access, input, idempotencyKey));
  }

  @FieldOf('TrainingSession', 'course')
  course(@Parent() { courseId }: TrainingSession, @Context() context: GraphqlContext): Promise<Course> {
    return this.courses.existing(context, courseId);
  }

  @FieldOf('TrainingSession', 'territory')
  territory(
    @Parent() { territoryId }: TrainingSession,
    @Context() context: GraphqlContext,
  ): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('TrainingSession', 'attendances')
  async attendances(
    @Parent() session: TrainingSession,
    @Context() context: GraphqlContext,
  ): Promise<TrainingAttendance[] | null> {
    const may = await this.sessions.mayReadAttendance(context, session);
    return may ? this.sessions.attendancesOf(context, session.id) : null;
  }

  @FieldOf('TrainingSession', 'viewerActions')
  async viewerActions(
    @Parent() session: TrainingSession,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = await this.sessions.factsOf(context, session);
    return viewerActions(access, trainingSessionActions, session, facts, {});
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { session: await this.sessions.afterChange(context, id) };
  }
}

@ResolverOf('TrainingAttendance', 'id', 'result', 'lapsesAt', 'recordedAt')
export class TrainingAttendanceResolver {
  constructor(
    private readonly sessions: TrainingSessionReads,
    private readonly persons: PersonReads,
  ) {}

  @FieldOf('TrainingAttendance', 'session')
  session(
    @Parent() { sessionId }: TrainingAttendance,
    @Context() context: GraphqlContext,
  ): Promise<TrainingSession> {
    return this.sessions.existing(context, sessionId);
  }

  @FieldOf('TrainingAttendance', 'person')
  person(
    @Parent() { personId }: TrainingAttendance,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return this.persons.known(context, personId);
  }

  @FieldOf('TrainingAttendance', 'recordedBy')
  recordedBy(
    @Parent() { recordedBy }: TrainingAttendance,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return this.persons.known(context, recordedBy);
  }
}
