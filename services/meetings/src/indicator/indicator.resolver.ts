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
  QueryMeetingIndicatorRankingArgs,
  TerritoryIndicators,
  TerritoryIndicatorsArgs,
  TerritoryIndicatorSeriesArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';

const HELD_OF_RESIDENTS: RankedFigure = {
  amount: [{ indicator: 'MEETINGS_HELD', kind: 'sum' }],
  denominator: null,
};

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(private readonly figures: IndicatorReads) {}

  @Query('meetingIndicatorRanking')
  ranking(
    @Args() asked: QueryMeetingIndicatorRankingArgs,
    @Context() context: GraphqlContext,
  ): Promise<Ranked[]> {
    return this.figures.ranking(context, asked, HELD_OF_RESIDENTS, { closed: [], contested: [] });
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
  @FieldOf('RankedTerritory', 'territory')
  territory(@Parent() { territoryId: id }: Ranked): { id: string } {
    return { id };
  }
}

function presentedFigures(figures: FiguresOfTerritory, period: Period): TerritoryIndicators {
  return { meetingsHeld: figures.sum('MEETINGS_HELD', period) };
}
