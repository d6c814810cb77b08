import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { now, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { TerritoryIndicators, TerritoryIndicatorsArgs } from '../generated/graphql.js';
import { TerritoryReads } from '../territory/territory-reads.js';
import { IndicatorFigures } from './indicator-figures.js';
import { monthsOf } from './period.js';

@Resolver('Territory')
export class IndicatorsResolver {
  constructor(
    private readonly figures: IndicatorFigures,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @ResolveField('indicators')
  async indicators(
    @Parent() { id }: { id: string },
    @Args() { period }: TerritoryIndicatorsArgs,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryIndicators> {
    const access = await this.accessControl.of(context);
    const territory = await this.territories.byId(context, id);
    if (!territory) throw new Refusal('NOT_FOUND', 'there is no territory with this id');
    access.demand('indicator.read', { territoryPaths: Territories.pathsOf(territory) });
    return this.figures.of(context, id, monthsOf(period, now()));
  }
}
