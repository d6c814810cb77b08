import { Args, Context, Parent } from '@nestjs/graphql';
import {
  connectionOf,
  BY_CODE,
  pageBothWays,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { TerritoryMunicipalitiesArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { Municipality } from './municipality.entity.js';
import { MunicipalityReads } from './municipality.reads.js';

@ResolverOf('Territory')
export class MunicipalitiesOfTerritoryResolver {
  constructor(private readonly municipalities: MunicipalityReads) {}

  @FieldOf('Territory', 'municipalities')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryMunicipalitiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Municipality>> {
    const page = pageBothWays(args, BY_CODE);
    const municipalities = await this.municipalities.inTerritory(context, territory.path, page);
    return {
      ...connectionOf(municipalities, page, ({ code }) => [code]),
      count: () => this.municipalities.countInTerritory(context, territory.path),
    };
  }
}
