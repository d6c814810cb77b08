import { Args, Context, Parent } from '@nestjs/graphql';
import {
  IndicatorReads,
  type FiguresOfTerritory,
  type Period,
  type Ranked,
  type RankedFigure,
} from '@vicinia/indicators';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  IndicatorsOfPeriod,
  QueryPostIndicatorRankingArgs,
  TerritoryIndicators,
  TerritoryIndicatorsArgs,
  TerritoryIndicatorSeriesArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';

const VACANT_OF_ALL: RankedFigure = {
  amount: [{ indicator: 'VACANT_POSTS', kind: 'stock' }],
  denominator: [{ indicator: 'POSTS', kind: 'stock' }],
};

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(private readonly figures: IndicatorReads) {}

  @Query('postIndicatorRanking')
  ranking(
    @Args() asked: QueryPostIndicatorRankingArgs,
    @Context() context: GraphqlContext,
  ): Promise<Ranked[]> {
    return this.figures.ranking(context, asked, VACANT_OF_ALL, { closed: [], contested: [] });
  }

  @FieldOf('Territory', 'indicators')
  async indicators(
    @Parent() { id }: { id: string },
    @Args() { period }: TerritoryIndicatorsArgs,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryIndicators> {
    const of = await this.figures.inPeriod(context, id, period);
    return presentedFigures(of.figures, of.period);
  }

  @FieldOf('Territory', 'indicatorSeries')
  async series(
    @Parent() { id }: { id: string },
    @Args() asked: TerritoryIndicatorSeriesArgs,
    @Context() context: GraphqlContext,
  ): Promise<IndicatorsOfPeriod[]> {
    const { figures, periods } = await this.figures.inPeriods(context, id, asked);
    return periods.map((period) => ({
      period: period.name,
      indicators: presentedFigures(figures, period),
    }));
  }
}
@ResolverOf('RankedTerritory', 'position', 'value', 'amount', 'denominator', 'contestedShare')
export class RankedTerritoryResolver {
  constructor(private readonly territories: TerritoryReads) {}

  @FieldOf('RankedTerritory', 'territory')
  territory(
    @Parent() { territoryId }: Ranked,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return this.territories.byId(context, territoryId);
  }
}

function presentedFigures(figures: FiguresOfTerritory, period: Period): TerritoryIndicators {
  const vacant = figures.stock('VACANT_POSTS', period);
  const posts = figures.stock('POSTS', period);
  return { vacantPosts: { vacant, posts, share: posts === 0 ? null : vacant / posts } };
}
