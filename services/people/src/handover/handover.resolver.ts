import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type { HandoverStep, HandoverWalk, QueryHandoverArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { caseloadMovesAt } from './handover-life.js';
import { Handover } from './handover.entity.js';
import { HandoverReads } from './handover.reads.js';

/** The checklist, in the order in which it is gone through. */
const CHECKLIST: readonly HandoverStep[] = [
  'COMMUNITY_MAP',
  'OPEN_CASES',
  'BRIEFING',
  'WALK',
  'INTRODUCTIONS',
  'ACCESSES',
];

/** One step of the checklist, done or not. */
export interface Task {
  readonly step: HandoverStep;
  readonly doneAt: Date | null;
  readonly doneById: string | null;
}

@ResolverOf(
  'Handover',
  'id',
  'cause',
  'status',
  'openedAt',
  'earlyReason',
  'protectedHours',
  'briefingAt',
  'noticeRequestedAt',
  'leavingConfirmedAt',
  'successorConfirmedAt',
  'closedAt',
)
export class HandoverResolver {
  constructor(
    private readonly handovers: HandoverReads,
    private readonly appointments: AppointmentReads,
    private readonly posts: PostReads,
  ) {}

  @Query('handover')
  byId(@Args() { id }: QueryHandoverArgs, @Context() context: GraphqlContext): Promise<Handover> {
    return this.handovers.demand(context, id);
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Handover> {
    return this.handovers.demand(context, id);
  }

  @FieldOf('Handover', 'post')
  post(@Parent() { postId }: Handover, @Context() context: GraphqlContext): Promise<Post> {
    return this.posts.existing(context, postId);
  }

  @FieldOf('Handover', 'leaving')
  leaving(@Parent() { leavingId }: Handover, @Context() context: GraphqlContext): Promise<Appointment> {
    return this.appointments.existing(context, leavingId);
  }

  @FieldOf('Handover', 'successor')
  async successor(
    @Parent() { successorId }: Handover,
    @Context() context: GraphqlContext,
  ): Promise<Appointment | null> {
    return successorId === null ? null : this.appointments.existing(context, successorId);
  }

  @FieldOf('Handover', 'isBriefingScheduled')
  isBriefingScheduled(@Parent() { briefingId }: Handover): boolean {
    return briefingId !== null;
  }

  @FieldOf('Handover', 'caseloadMovesAt')
  async caseloadMovesAt(
    @Parent() handover: Handover,
    @Context() context: GraphqlContext,
  ): Promise<Date | null> {
    const leaving = await this.leaving(handover, context);
    const successor = await this.successor(handover, context);
    return caseloadMovesAt(handover.caseloadMovesAt, { leaving, successor });
  }

  @FieldOf('Handover', 'caseloadMovedAt')
  caseloadMovedAt(@Parent() { caseloadToldAt }: Handover): Date | null {
    return caseloadToldAt;
  }

  @FieldOf('Handover', 'walk')
  walk(@Parent() { walkAt, walkRoute, walkLanguage }: Handover): HandoverWalk | null {
    if (walkAt === null && walkRoute === null) return null;
    const route = walkRoute === null ? null : { language: walkLanguage ?? '', text: walkRoute };
    return { startsAt: walkAt, route };
  }

  @FieldOf('Handover', 'checklist')
  async checklist(@Parent() { id }: Handover, @Context() context: GraphqlContext): Promise<Task[]> {
    const done = new Map((await this.handovers.stepsOf(context, id)).map((row) => [row.step, row]));
    return CHECKLIST.map((step) => ({
      step,
      doneAt: done.get(step)?.doneAt ?? null,
      doneById: done.get(step)?.doneBy ?? null,
    }));
  }
}

@ResolverOf('HandoverTask', 'step', 'doneAt')
export class HandoverTaskResolver {
  constructor(private readonly persons: PersonReads) {}

  @FieldOf('HandoverTask', 'doneBy')
  async doneBy(
    @Parent() { doneById }: Task,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return doneById === null ? null : this.persons.known(context, doneById);
  }
}
