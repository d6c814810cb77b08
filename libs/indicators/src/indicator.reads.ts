import { AccessControl, Territories, type KnownTerritory } from '@vicinia/access';
import {
  grouped,
  idArgument,
  isId,
  now,
  numberArgument,
  Refusal,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { FiguresOfTerritory, type MonthlyFigure } from './figures-of-territory.js';
import { IS_CHANGE, STOCK } from './month-at.js';
import {
  countedParts,
  MOST_RANKED,
  NO_CLOSINGS,
  rankingStatement,
  type Closings,
  type RankedFigure,
  type RankingOrder,
} from './ranking.js';
import { monthIn, periodOf, periodsOf, type Period, type SeriesAsked } from './period.js';

/** What somebody asks a ranking for. */
export interface RankingAsked {
  /** Id of the territory below which territories are ranked. */
  readonly within: string;
  /** Code of their level. */
  readonly level: string;
  readonly period?: string | null | undefined;
  readonly minimumDenominator: number;
  readonly order: RankingOrder;
  readonly first: number;
}

/** A territory in a ranking, by its id. */
export interface Ranked {
  readonly position: number;
  readonly territoryId: string;
  readonly value: number;
  readonly amount: number;
  readonly denominator: number;
  readonly contestedShare: number | null;
}

/** How the schema of a service says the figures of one period. */
export type Presentation<Presented> = (figures: FiguresOfTerritory, period: Period) => Presented;

type Row = MonthlyFigure & { readonly territoryId: string };

// Totals and what has not been folded yet, in one statement and therefore of one moment. What came after the last period
// is needed of stocks alone: from what there is now it leads back to what there was then.
const FIGURES = `
  SELECT territory_id AS "territoryId", indicator, period::text AS period, sum(amount)::float8 AS amount
  FROM (
    SELECT total.territory_id, total.indicator, total.period, total.amount
    FROM indicator_total total
    WHERE total.territory_id = ANY ($1) AND (total.period = $2::date OR total.period >= $3::date)
    UNION ALL
    SELECT asked.territory_id, delta.indicator, delta.period, delta.amount
    FROM indicator_delta delta
    JOIN territory_projection own ON own.territory_id = delta.territory_id
    JOIN territory_projection asked ON asked.path @> own.path AND asked.territory_id = ANY ($1)
  ) figure
  WHERE period = $2::date OR (period >= $3::date AND (period < $4::date OR ${IS_CHANGE}))
  GROUP BY territory_id, indicator, period`;

/** Reads the figures of territories for those who may see them, one statement for all that a query asks for. */
export class IndicatorReads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly territories: Territories,
    private readonly accessControl: AccessControl,
  ) {}

  /**
   * The figures of a territory in one period.
   *
   * @param asked as somebody asked for it; the running month where the territory is, unless told otherwise
   * @param presented how the service's schema says them
   * @throws Refusal NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, or INVALID_INPUT for what is no period
   */
  async inPeriod<Presented>(
    context: GraphqlContext,
    territoryId: string,
    asked: string | null | undefined,
    presented: Presentation<Presented>,
  ): Promise<Presented> {
    const { timeZone } = await this.demand(context, territoryId);
    const period = periodOf(asked ?? monthIn(timeZone, now()), 'period');
    return presented(await this.read(context, territoryId, period), period);
  }

  /**
   * The figures of a territory for each period of a series.
   *
   * @param presented how the service's schema says them
   * @throws Refusal NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, or INVALID_INPUT for what is no series
   */
  async series<Presented>(
    context: GraphqlContext,
    territoryId: string,
    asked: SeriesAsked,
    presented: Presentation<Presented>,
  ): Promise<{ period: string; indicators: Presented }[]> {
    const { timeZone } = await this.demand(context, territoryId);
    const periods = periodsOf(asked, monthIn(timeZone, now()));
    const [first, last] = [periods.at(0), periods.at(-1)];
    if (first === undefined || last === undefined) return [];
    const figures = await this.read(context, territoryId, { from: first.from, until: last.until });
    return periods.map((period) => ({ period: period.name, indicators: presented(figures, period) }));
  }

  /**
   * Territories of a level below another, by a figure of one period; those with a lesser denominator are left out, since
   * one concern more or less would move them up or down.
   *
   * @param closings for the share of those that were contested; a service in which nothing closes has none
   * @throws Refusal NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT
   */
  async ranking(
    context: GraphqlContext,
    asked: RankingAsked,
    figure: RankedFigure,
    closings: Closings = NO_CLOSINGS,
  ): Promise<Ranked[]> {
    const { timeZone } = await this.demand(context, idArgument(asked.within, 'within'), 'within');
    const first = numberArgument(asked.first, 'first', 1, MOST_RANKED);
    const least = numberArgument(asked.minimumDenominator, 'minimumDenominator', 1, 1_000_000_000);
    const period = periodOf(asked.period ?? monthIn(timeZone, now()), 'period');
    const parts = [
      ...countedParts(figure.amount, 'amount', period),
      ...countedParts(figure.denominator ?? [], 'denominator', period),
      ...countedParts(closings.closed, 'closed', period),
      ...countedParts(closings.contested, 'contested', period),
    ];
    return this.dataSource.query<Ranked[]>(rankingStatement(figure, asked.order), [
      asked.within,
      asked.level,
      parts.map(({ indicator }) => indicator),
      parts.map(({ from }) => from),
      parts.map(({ until }) => until),
      parts.map(({ role }) => role),
      parts.map(({ sign }) => sign),
      least,
      first,
    ]);
  }

  private async demand(context: GraphqlContext, id: string, field = 'id'): Promise<KnownTerritory> {
    const access = await this.accessControl.of(context);
    const territory = await context.loaders
      .of('indicators.territory', (ids) => this.territories.byIds(ids.filter(isId)))
      .load(id);
    if (!territory) throw new Refusal('NOT_FOUND', 'there is no territory with this id', field);
    access.demand('indicator.read', { territoryPaths: Territories.pathsOf(territory) });
    return territory;
  }

  private async read(
    context: GraphqlContext,
    territoryId: string,
    { from, until }: Pick<Period, 'from' | 'until'>,
  ): Promise<FiguresOfTerritory> {
    const figures = await context.loaders
      .of(`indicators.byTerritory.${from}.${until}`, async (ids) => {
        const rows = await this.dataSource.query<Row[]>(FIGURES, [ids, STOCK, from, until]);
        return grouped(ids, rows, (row) => row.territoryId);
      })
      .load(territoryId);
    return new FiguresOfTerritory(figures ?? []);
  }
}
