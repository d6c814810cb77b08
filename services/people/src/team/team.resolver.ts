import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import {
  AccessControl,
  civilianRoles,
  Territories,
  viewerActions,
  type Access,
  type ViewerAction,
} from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type {
  MutationFormTeamArgs,
  MutationSetTeamMemberArgs,
  TeamMix,
  TerritoryTeamsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Team } from './team.entity.js';
import { TeamReads, type MemberNow } from './team.reads.js';
import { teamActions } from './team.record.js';
import { TeamService } from './team.service.js';

type Payload = Promise<{ team: Team }>;

@ResolverOf('Team', 'id', 'formedAt')
export class TeamResolver {
  constructor(
    private readonly teams: TeamReads,
    private readonly service: TeamService,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('formTeam')
  form(@Args() { input, idempotencyKey }: MutationFormTeamArgs, @Context() context: GraphqlContext): Payload {
    return this.changed(context, (access) => this.service.form(access, input, idempotencyKey));
  }

  @Mutation('setTeamMember')
  setMember(
    @Args() { input, idempotencyKey }: MutationSetTeamMemberArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.setMember(access, input, idempotencyKey));
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Team | null> {
    const team = await this.teams.byId(context, id);
    if (team === null) return null;
    const access = await this.accessControl.of(context);
    return access.may('team.read', await this.teams.factsOf(context, team)) ? team : null;
  }

  @FieldOf('Team', 'territory')
  territory(@Parent() { territoryId }: Team, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('Team', 'members')
  members(@Parent() { id }: Team, @Context() context: GraphqlContext): Promise<MemberNow[]> {
    return this.teams.membersOf(context, id);
  }

  @FieldOf('Team', 'mix')
  async mix(@Parent() { id }: Team, @Context() context: GraphqlContext): Promise<TeamMix> {
    const members = await this.teams.membersOf(context, id);
    const civilian = members.filter(({ role }) => civilianRoles.includes(role)).length;
    const percent = members.reduce((sum, { ringFencedPercent }) => sum + ringFencedPercent, 0);
    return { sworn: members.length - civilian, civilian, ringFencedPosts: percent / 100 };
  }

  @FieldOf('Team', 'viewerActions')
  async viewerActions(@Parent() team: Team, @Context() context: GraphqlContext): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    return viewerActions(access, teamActions, team, await this.teams.factsOf(context, team));
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { team: await this.teams.afterChange(context, id) };
  }
}

@ResolverOf('TeamMember', 'id', 'ringFencedPercent', 'joinedAt')
export class TeamMemberResolver {
  constructor(private readonly appointments: AppointmentReads) {}

  @FieldOf('TeamMember', 'appointment')
  appointment(
    @Parent() { appointmentId }: MemberNow,
    @Context() context: GraphqlContext,
  ): Promise<Appointment> {
    return this.appointments.existing(context, appointmentId);
  }

  @FieldOf('TeamMember', 'isSworn')
  isSworn(@Parent() { role }: MemberNow): boolean {
    return !civilianRoles.includes(role);
  }
}

@ResolverOf('Territory')
export class TeamsOfTerritoryResolver {
  constructor(
    private readonly teams: TeamReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'teams')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryTeamsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Team>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('team.read', { territoryPaths: Territories.pathsOf(territory) });
    const rows = await this.teams.below(context, territory.id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.formedAt.toISOString(), row.id]),
      count: () => this.teams.countBelow(context, territory.id),
    };
  }
}
