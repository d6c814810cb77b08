import { Args, Context, Parent } from '@nestjs/graphql';
import { IndicatorReads, type Ranked } from '@vicinia/indicators';
import type { GraphqlContext } from '@vicinia/service-kit';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type {
  QueryIssueIndicatorRankingArgs,
  TerritoryIndicatorsArgs,
  TerritoryIndicatorSeriesArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { CLOSINGS, rankedFigure } from './ranked-figures.js';
import { presentedFigures, type PresentedFigures } from './presented-figures.js';
import type { CategoryOfConcerns, ReceivedConcerns } from './received-concerns.js';

@ResolverOf('Territory')
export class IndicatorResolver {
  constructor(
    private readonly figures: IndicatorReads,
    private readonly categories: ConcernCategoryReads,
  ) {}

  @Query('issueIndicatorRanking')
  async ranking(
    @Args() asked: QueryIssueIndicatorRankingArgs,
    @Context() context: GraphqlContext,
  ): Promise<Ranked[]> {
    const categories = await this.categories.allOfRequest(context);
    const figure = rankedFigure(
      asked.figure,
      categories.map(({ code }) => code),
    );
    return this.figures.ranking(context, asked, figure, CLOSINGS);
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

@ResolverOf('ReceivedConcerns', 'total')
export class ReceivedConcernsResolver {
  constructor(private readonly categories: ConcernCategoryReads) {}

  @FieldOf('ReceivedConcerns', 'byCategory')
  async byCategory(
    @Parent() received: ReceivedConcerns,
    @Context() context: GraphqlContext,
  ): Promise<CategoryOfConcerns[]> {
    return received.byCategory(await this.categories.allOfRequest(context));
  }
}

@ResolverOf('RankedTerritory', 'position', 'value', 'amount', 'denominator', 'contestedShare')
export class RankedTerritoryResolver {
  @FieldOf('RankedTerritory', 'territory')
  territory(@Parent() { territoryId: id }: Ranked): { id: string } {
    return { id };
  }
}
