import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  NEWEST_FIRST,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { TerritoryConcernsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { demandReach } from '../territory/demand-reach.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import type { Concern } from './concern.entity.js';
import { concernKey, ConcernReads } from './concern.reads.js';

@ResolverOf('Territory')
export class ConcernsOfTerritoryResolver {
  constructor(
    private readonly concernsOf: ConcernReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** Staff alone have such lists, so everybody else is refused. */
  @FieldOf('Territory', 'concerns')
  async concerns(
    @Parent() { id }: { id: string },
    @Args() args: TerritoryConcernsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const access = await this.accessControl.of(context);
    demandReach(access, 'concern.read', await this.territories.demand(context, id));
    const page = pageOf(args, NEWEST_FIRST);
    const filter = { status: args.status ?? null, waiting: args.waiting ?? false };
    return connectionOf(
      await this.concernsOf.inTerritory(context, access, id, filter, page),
      page,
      concernKey,
    );
  }
}
