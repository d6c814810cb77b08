import { Args, Context, Parent } from '@nestjs/graphql';
import { IndicatorReads, type Ranked } from '@vicinia/indicators';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  IndicatorsOfPeriod,
  QueryMeetingIndicatorRankingArgs,
  TerritoryIndicators,
  TerritoryIndicatorsArgs,
  TerritoryIndicatorSeriesArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { presentedFigures } from './presented-figures.js';
import { HELD_OF_RESIDENTS } from './ranked-figures.js';

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(private readonly figures: IndicatorReads) {}

  @Query('meetingIndicatorRanking')
  ranking(
    @Args() asked: QueryMeetingIndicatorRankingArgs,
    @Context() context: GraphqlContext,
  ): Promise<Ranked[]> {
    return this.figures.ranking(context, asked, HELD_OF_RESIDENTS);
  }

  @FieldOf('Territory', 'indicators')
  indicators(
    @Parent() { id }: { id: string },
    @Args() { period }: TerritoryIndicatorsArgs,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryIndicators> {
    return this.figures.inPeriod(context, id, period, presentedFigures);
  }

  @FieldOf('Territory', 'indicatorSeries')
  series(
    @Parent() { id }: { id: string },
    @Args() asked: TerritoryIndicatorSeriesArgs,
    @Context() context: GraphqlContext,
  ): Promise<IndicatorsOfPeriod[]> {
    return this.figures.series(context, id, asked, presentedFigures);
  }
}

@ResolverOf('RankedTerritory', 'position', 'value', 'amount', 'denominator', 'contestedShare')
export class RankedTerritoryResolver {
  @FieldOf('RankedTerritory', 'territory')
  territory(@Parent() { territoryId: id }: Ranked): { id: string } {
    return { id };
  }
}
