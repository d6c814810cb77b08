import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type {
  MutationRecordAbstractionArgs,
  MutationRemoveAbstractionArgs,
  TerritoryAbstractionsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { Team } from '../team/team.entity.js';
import { TeamReads } from '../team/team.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { Abstraction } from './abstraction.entity.js';
import { AbstractionReads } from './abstraction.reads.js';
import { AbstractionService } from './abstraction.service.js';

@ResolverOf('Abstraction', 'id', 'from', 'until', 'reason', 'recordedAt')
export class AbstractionResolver {
  constructor(
    private readonly service: AbstractionService,
    private readonly teams: TeamReads,
    private readonly appointments: AppointmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('recordAbstraction')
  async record(
    @Args() { input, idempotencyKey }: MutationRecordAbstractionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ team: Team }> {
    const id = await this.service.record(await this.accessControl.of(context), input, idempotencyKey);
    return { team: await this.teams.afterChange(context, id) };
  }

  @Mutation('removeAbstraction')
  async remove(
    @Args() { input, idempotencyKey }: MutationRemoveAbstractionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ team: Team }> {
    const id = await this.service.remove(await this.accessControl.of(context), input, idempotencyKey);
    return { team: await this.teams.afterChange(context, id) };
  }

  @FieldOf('Abstraction', 'team')
  team(@Parent() { teamId }: Abstraction, @Context() context: GraphqlContext): Promise<Team> {
    return this.teams.existing(context, teamId);
  }

  @FieldOf('Abstraction', 'appointment')
  appointment(
    @Parent() { appointmentId }: Abstraction,
    @Context() context: GraphqlContext,
  ): Promise<Appointment> {
    return this.appointments.existing(context, appointmentId);
  }

  @FieldOf('Abstraction', 'hours')
  hours(@Parent() { minutes }: Abstraction): number {
    return minutes / 60;
  }
}

@ResolverOf('Territory')
export class AbstractionsOfTerritoryResolver {
  constructor(
    private readonly abstractions: AbstractionReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'abstractions')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryAbstractionsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Abstraction>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('team.read', { territoryPaths: Territories.pathsOf(territory) });
    const rows = await this.abstractions.below(context, territory.id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.recordedAt.toISOString(), row.id]),
      count: () => this.abstractions.countBelow(context, territory.id),
    };
  }
}
