import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { PersonTrainingsArgs, TerritoryTrainingSessionsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { KnownPerson } from '../person/person.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TrainingAttendance } from './training-attendance.entity.js';
import { TrainingSession } from './training-session.entity.js';
import { TrainingSessionReads } from './training-session.reads.js';

@ResolverOf('Territory')
export class TrainingSessionsOfTerritoryResolver {
  constructor(
    private readonly sessions: TrainingSessionReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'trainingSessions')
  async ofTerritory(
    @Parent() { id }: Territory,
    @Args() args: TerritoryTrainingSessionsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<TrainingSession>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    await this.accessControl.demand(context, 'training.know');
    const rows = await this.sessions.for(context, id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.startsAt.toISOString(), row.id]),
      count: () => this.sessions.countFor(context, id),
    };
  }
}

@ResolverOf('Person')
export class TrainingsOfPersonResolver {
  constructor(
    private readonly sessions: TrainingSessionReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'trainings')
  async ofPerson(
    @Parent() { id }: KnownPerson,
    @Args() args: PersonTrainingsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<TrainingAttendance>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('training.readOwn', { selfIds: [id] });
    const rows = await this.sessions.attendedBy(id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.recordedAt.toISOString(), row.id]),
      count: () => this.sessions.countAttendedBy(id),
    };
  }
}
