import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, Territories, type Access } from '@vicinia/access';
import { existing, type GraphqlContext } from '@vicinia/service-kit';
import type { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type {
  MutationAddWatchUnitArgs,
  MutationChangeWatchGroupArgs,
  MutationFoundWatchGroupArgs,
  MutationNameWatchPartnerArgs,
  MutationRecordWatchElectionArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationReads } from '../organisation/organisation.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { coverageOf, type Coverage } from './watch-group-rules.js';
import { WatchGroup } from './watch-group.entity.js';
import { WatchGroupReads } from './watch-group.reads.js';
import { WatchGroupService } from './watch-group.service.js';
import { WatchPartner } from './watch-partner.entity.js';
import { WatchUnit } from './watch-unit.entity.js';

type Payload = Promise<{ watchGroup: WatchGroup }>;

@ResolverOf('WatchGroup', 'id', 'name', 'households', 'foundedAt')
export class WatchGroupResolver {
  constructor(
    private readonly groups: WatchGroupReads,
    private readonly service: WatchGroupService,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('foundWatchGroup')
  found(
    @Args() { input, idempotencyKey }: MutationFoundWatchGroupArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.found(access, input, idempotencyKey));
  }

  @Mutation('changeWatchGroup')
  change(
    @Args() { input, idempotencyKey }: MutationChangeWatchGroupArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.change(access, input, idempotencyKey));
  }

  @Mutation('addWatchUnit')
  addUnit(
    @Args() { input, idempotencyKey }: MutationAddWatchUnitArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.addUnit(access, input, idempotencyKey));
  }

  @Mutation('recordWatchElection')
  recordElection(
    @Args() { input, idempotencyKey }: MutationRecordWatchElectionArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.recordElection(access, input, idempotencyKey));
  }

  @Mutation('nameWatchPartner')
  namePartner(
    @Args() { input, idempotencyKey }: MutationNameWatchPartnerArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.namePartner(access, input, idempotencyKey));
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<WatchGroup | null> {
    const group = await this.groups.byId(context, id);
    if (group === null) return null;
    const access = await this.accessControl.of(context);
    const territory = await this.territories.existing(context, group.territoryId);
    return access.may('watchGroup.read', { territoryPaths: Territories.pathsOf(territory) }) ? group : null;
  }

  @FieldOf('WatchGroup', 'territory')
  territory(@Parent() { territoryId }: WatchGroup, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('WatchGroup', 'units')
  units(@Parent() { id }: WatchGroup, @Context() context: GraphqlContext): Promise<WatchUnit[]> {
    return this.groups.unitsOf(context, id);
  }

  @FieldOf('WatchGroup', 'coverage')
  async coverage(@Parent() { id }: WatchGroup, @Context() context: GraphqlContext): Promise<Coverage> {
    return coverageOf((await this.groups.unitsOf(context, id)).map(({ contactId }) => contactId));
  }

  @FieldOf('WatchGroup', 'partners')
  partners(@Parent() { id }: WatchGroup, @Context() context: GraphqlContext): Promise<WatchPartner[]> {
    return this.groups.partnersOf(context, id);
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { watchGroup: await this.groups.afterChange(context, id) };
  }
}

@ResolverOf('WatchUnit', 'id', 'kind', 'name', 'electedOn', 'votesFor', 'votesCast')
export class WatchUnitResolver {
  constructor(private readonly appointments: AppointmentReads) {}

  @FieldOf('WatchUnit', 'contact')
  async contact(
    @Parent() { contactId }: WatchUnit,
    @Context() context: GraphqlContext,
  ): Promise<Appointment | null> {
    return contactId === null ? null : this.appointments.byId(context, contactId);
  }
}

@ResolverOf('WatchPartner', 'kind')
export class WatchPartnerResolver {
  constructor(private readonly organisations: OrganisationReads) {}

  @FieldOf('WatchPartner', 'organisation')
  async organisation(
    @Parent() { organisationId }: WatchPartner,
    @Context() context: GraphqlContext,
  ): Promise<Organisation> {
    return existing(
      await this.organisations.byId(context, organisationId),
      'the organisation of a watch group',
    );
  }
}

@ResolverOf('Territory')
export class WatchGroupsOfTerritoryResolver {
  constructor(
    private readonly groups: WatchGroupReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'watchGroups')
  async ofTerritory(
    @Parent() territory: Territory,
    @Context() context: GraphqlContext,
  ): Promise<WatchGroup[]> {
    const access = await this.accessControl.of(context);
    access.demand('watchGroup.read', { territoryPaths: Territories.pathsOf(territory) });
    return this.groups.ofTerritory(context, territory.id);
  }
}
