import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { now, type GraphqlContext } from '@vicinia/service-kit';
import type { TerritoryIndicators, TerritoryIndicatorsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { IndicatorReads } from './indicator.reads.js';
import { monthsOf } from './period.js';

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(
    private readonly figures: IndicatorReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'indicators')
  async indicators(
    @Parent() { id }: { id: string },
    @Args() { period }: TerritoryIndicatorsArgs,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryIndicators> {
    const access = await this.accessControl.of(context);
    const territory = await this.territories.demand(context, id);
    access.demand('indicator.read', { territoryPaths: Territories.pathsOf(territory) });
    return this.figures.of(context, id, monthsOf(period, now()));
  }
}
