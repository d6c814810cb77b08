import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  idArgument,
  ifGiven,
  pageByTime,
  searchArgument,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { concernKey } from '../concern/concern.reads.js';
import type { TerritoryConcernsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { demandReach } from '../territory/demand-reach.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import type { ConcernFilter } from './concern-inbox.js';
import { ConcernInboxReads } from './concern-inbox.reads.js';

@ResolverOf('Territory')
export class ConcernInboxResolver {
  constructor(
    private readonly inboxes: ConcernInboxReads,
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
    const filter = filterOf(args);
    const page = pageByTime(args, filter.order);
    const concerns = await this.inboxes.inTerritory(context, access, id, filter, page);
    const count = () => this.inboxes.countInTerritory(context, access, id, filter);
    return { ...connectionOf(concerns, page, concernKey), count };
  }
}

function filterOf(args: TerritoryConcernsArgs): ConcernFilter {
  return {
    statuses: args.statuses ?? [],
    waiting: args.waiting ?? false,
    overdue: args.overdue ?? false,
    search: ifGiven(args.search, (text) => searchArgument(text, 'search')),
    category: args.category ?? null,
    municipalityId: ifGiven(args.municipalityId, (id) => idArgument(id, 'municipalityId')),
    order: args.order ?? 'NEWEST_FIRST',
  };
}
