import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { demandSearchable } from '../arguments/search-arguments.js';
import type { Point, QueryAddressesArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Address } from './address.entity.js';
import { AddressReads } from './address.reads.js';

@ResolverOf('Address', 'id', 'postcode', 'place', 'street', 'houseNumber')
export class AddressResolver {
  constructor(
    private readonly addresses: AddressReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('addresses')
  async search(
    @Args() { search }: QueryAddressesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Address[]> {
    await this.accessControl.demand(context, 'directory.read');
    demandSearchable(search, 'search');
    return this.addresses.nearest(search);
  }

  @FieldOf('Address', 'point')
  point(@Parent() { longitude, latitude }: Address): Point {
    return { longitude, latitude };
  }

  @FieldOf('Address', 'territory')
  async territory(@Parent() address: Address, @Context() context: GraphqlContext): Promise<Territory | null> {
    const id = await this.addresses.territoryIdOf(context, address);
    return id === null ? null : this.territories.byId(context, id);
  }
}
