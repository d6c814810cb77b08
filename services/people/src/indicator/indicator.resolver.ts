import { Args, Context, Parent } from '@nestjs/graphql';
import { IndicatorReads, type FiguresOfTerritory, type Period } from '@vicinia/indicators';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  IndicatorsOfPeriod,
  TerritoryIndicators,
  TerritoryIndicatorsArgs,
  TerritoryIndicatorSeriesArgs,
} from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(private readonly figures: IndicatorReads) {}

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

function presentedFigures(figures: FiguresOfTerritory, period: Period): TerritoryIndicators {
  const vacant = figures.stock('VACANT_POSTS', period);
  const posts = figures.stock('POSTS', period);
  return { vacantPosts: { vacant, posts, share: posts === 0 ? null : vacant / posts } };
}
