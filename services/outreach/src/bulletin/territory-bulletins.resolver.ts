import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  isId,
  MappedFields,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { TerritoryBulletinsArgs } from '../generated/graphql.js';
import { BulletinLoader, type BulletinRow } from './bulletin.loader.js';

interface TerritoryReference {
  readonly id: string;
}

/** Adds bulletins to the territories of the people service. */
@Resolver('Territory')
@MappedFields<TerritoryReference>('id')
export class TerritoryBulletinsResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly bulletins: BulletinLoader,
  ) {}

  @ResolveReference()
  resolveReference({ id }: TerritoryReference): TerritoryReference | null {
    return isId(id) ? { id } : null;
  }

  @ResolveField('bulletins')
  async bulletinsOf(
    @Parent() territory: TerritoryReference,
    @Args() args: TerritoryBulletinsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<BulletinRow>> {
    const page = pageOf(args, 2);
    const filter = { state: args.state ?? 'PUBLISHED', below: args.below ?? false } as const;
    const access = await this.accessControl.of(context);
    const rows = await this.bulletins.ofTerritory(context, access, territory.id, filter, page);
    return connectionOf(rows, page, (bulletin) => [bulletin.movedAt.toISOString(), bulletin.id]);
  }
}
