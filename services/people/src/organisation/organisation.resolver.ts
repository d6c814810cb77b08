import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  BY_NAME,
  pageBothWays,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  MutationPlaceOrganisationArgs,
  MutationRegisterOrganisationArgs,
  QueryOrganisationsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { MunicipalityReads } from '../municipality/municipality.reads.js';
import { OrganisationKind } from '../organisation-kind/organisation-kind.entity.js';
import { OrganisationKindReads } from '../organisation-kind/organisation-kind.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationReads } from './organisation.reads.js';
import { OrganisationService } from './organisation.service.js';

@ResolverOf('Organisation', 'id', 'name')
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationReads,
    private readonly service: OrganisationService,
    private readonly kinds: OrganisationKindReads,
    private readonly territories: TerritoryReads,
    private readonly municipalityReads: MunicipalityReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('organisations')
  async list(
    @Args() args: QueryOrganisationsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Organisation>> {
    await this.accessControl.demand(context, 'directory.read');
    const { path } = await this.territories.named(context, args.territoryId, 'territoryId');
    const page = pageBothWays(args, BY_NAME);
    const rows = await this.organisations.within(path, page);
    return {
      ...connectionOf(rows, page, ({ name, id }) => [name, id]),
      count: () => this.organisations.countWithin(path),
    };
  }

  @Mutation('registerOrganisation')
  async register(
    @Args() { input, idempotencyKey }: MutationRegisterOrganisationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ organisation: Organisation }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.register(access, input, idempotencyKey);
    return { organisation: await this.organisations.afterChange(context, id) };
  }

  @Mutation('placeOrganisation')
  async place(
    @Args() { input, idempotencyKey }: MutationPlaceOrganisationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ organisation: Organisation }> {
    const id = await this.service.place(await this.accessControl.of(context), input, idempotencyKey);
    return { organisation: await this.organisations.afterChange(context, id) };
  }

  @ResolveReference()
  resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.byId(context, reference.id);
  }

  @FieldOf('Organisation', 'kind')
  kind(@Parent() { kind }: Organisation, @Context() context: GraphqlContext): Promise<OrganisationKind> {
    return this.kinds.ofCode(context, kind);
  }

  @FieldOf('Organisation', 'territory')
  territory(@Parent() { territoryId }: Organisation, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('Organisation', 'municipalities')
  municipalities(
    @Parent() { id }: Organisation,
    @Context() context: GraphqlContext,
  ): Promise<Municipality[]> {
    return this.municipalityReads.ofBody(context, 'organisation', id);
  }
}
