import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  existing,
  BY_NAME,
  pageBothWays,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { MutationRegisterCommunityArgs, QueryCommunitiesArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { MunicipalityReads } from '../municipality/municipality.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Community } from './community.entity.js';
import { CommunityReads } from './community.reads.js';
import { CommunityService } from './community.service.js';

@ResolverOf('Community', 'id', 'name', 'kind')
export class CommunityResolver {
  constructor(
    private readonly communitiesOf: CommunityReads,
    private readonly service: CommunityService,
    private readonly territories: TerritoryReads,
    private readonly municipalityReads: MunicipalityReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('communities')
  async communities(
    @Args() args: QueryCommunitiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Community>> {
    await this.accessControl.demand(context, 'directory.read');
    const { path } = await this.territories.named(context, args.territoryId, 'territoryId');
    const page = pageBothWays(args, BY_NAME);
    const rows = await this.communitiesOf.within(path, page);
    return {
      ...connectionOf(rows, page, ({ name, id }) => [name, id]),
      count: () => this.communitiesOf.countWithin(path),
    };
  }

  @Mutation('registerCommunity')
  async register(
    @Args() { input, idempotencyKey }: MutationRegisterCommunityArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ community: Community }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.register(access, input, idempotencyKey);
    return { community: existing(await this.communitiesOf.byId(context, id), 'what was registered') };
  }

  @ResolveReference()
  resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Community | null> {
    return this.communitiesOf.byId(context, reference.id);
  }

  @FieldOf('Community', 'territory')
  territory(@Parent() { territoryId }: Community, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('Community', 'municipalities')
  municipalities(@Parent() { id }: Community, @Context() context: GraphqlContext): Promise<Municipality[]> {
    return this.municipalityReads.ofBody(context, 'community', id);
  }
}
