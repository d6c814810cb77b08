import { Args, Context, Parent } from '@nestjs/graphql';
import { IndicatorReads, type Ranked } from '@vicinia/indicators';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  QueryPostIndicatorRankingArgs,
  TerritoryIndicatorsArgs,
  TerritoryIndicatorSeriesArgs,
  TerritoryIndicatorsTrainingCoverageArgs,
  TrainedOfRole,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { presentedFigures, type PresentedFigures } from './presented-figures.js';
import { trainedByRole } from './staff-figures.js';
import { VACANT_OF_ALL } from './ranked-figures.js';

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(private readonly figures: IndicatorReads) {}

  @Query('postIndicatorRanking')
  ranking(
    @Args() asked: QueryPostIndicatorRankingArgs,
    @Context() context: GraphqlContext,
  ): Promise<Ranked[]> {
    return this.figures.ranking(context, asked, VACANT_OF_ALL);
  }

  @FieldOf('Territory', 'indicators')
  indicators(
    @Parent() { id }: { id: string },
    @Args() { period }: TerritoryIndicatorsArgs,
    @Context() context: GraphqlContext,
  ): Promise<PresentedFigures> {
    return this.figures.inPeriod(context, id, period, presentedFigures);
  }

  @FieldOf('Territory', 'indicatorSeries')
  series(
    @Parent() { id }: { id: string },
    @Args() asked: TerritoryIndicatorSeriesArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ period: string; indicators: PresentedFigures }[]> {
    return this.figures.series(context, id, asked, presentedFigures);
  }
}

@ResolverOf('TerritoryIndicators', 'vacantPosts', 'tenure', 'volunteerHours', 'staff', 'teams', 'mediations')
export class TerritoryIndicatorsResolver {
  @FieldOf('TerritoryIndicators', 'trainingCoverage')
  trained(
    @Parent() { figures, period }: PresentedFigures,
    @Args() { topic }: TerritoryIndicatorsTrainingCoverageArgs,
  ): TrainedOfRole[] {
    return trainedByRole(figures, period, topic);
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
