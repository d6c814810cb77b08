import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, isId, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { TerritoryBulletinsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { BulletinReads, type BulletinRow } from './bulletin.reads.js';

interface TerritoryReference {
  readonly id: string;
}

/** Adds bulletins to the territories of the people service. */
@ResolverOf('Territory', 'id')
export class BulletinsOfTerritoryResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly bulletins: BulletinReads,
  ) {}

  @ResolveReference()
  resolveReference({ id }: TerritoryReference): TerritoryReference | null {
    return isId(id) ? { id } : null;
  }

  @FieldOf('Territory', 'bulletins')
  async bulletinsOf(
    @Parent() territory: TerritoryReference,
    @Args() args: TerritoryBulletinsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<BulletinRow>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const filter = { status: args.status ?? 'PUBLISHED', below: args.below ?? false } as const;
    const access = await this.accessControl.of(context);
    access.demand('bulletin.readPublished');
    const rows = await this.bulletins.ofTerritory(context, access, territory.id, filter, page);
    const connection = connectionOf(rows, page, (bulletin) => [bulletin.movedAt.toISOString(), bulletin.id]);
    const count = () => this.bulletins.countInTerritory(context, access, territory.id, filter);
    return { ...connection, count };
  }
}
