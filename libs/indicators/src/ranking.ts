import type { Period } from './period.js';
import { changesOf, STOCK } from './month-at.js';

/** Most territories of a ranking. */
export const MOST_RANKED = 100;

/** For how many residents a figure is told, where it is counted of them. */
const PER_RESIDENTS = 10_000;

/** What a figure of a ranking is made of. */
export interface RankedFigure {
  /** What is counted. */
  readonly amount: readonly Part[];
  /** What it is counted of; residents where it is null. */
  readonly denominator: readonly Part[] | null;
}

/** An indicator that is added up, as it happened or as it was when the period ended. */
export interface Part {
  readonly indicator: string;
  readonly kind: 'sum' | 'stock';
}

/** Indicators of closings that stand and of those that were contested: the share of the latter stands beside a figure. */
export interface Closings {
  readonly closed: readonly Part[];
  readonly contested: readonly Part[];
}

/** Of a service in which nothing closes. */
export const NO_CLOSINGS: Closings = { closed: [], contested: [] };

/** Order of a ranking. */
export type RankingOrder = 'HIGHEST_FIRST' | 'LOWEST_FIRST';

/** A row of `indicator_total` that belongs to a ranking: its indicator in a time, for what it counts, and with which sign. */
export interface CountedPart {
  readonly indicator: string;
  readonly from: string;
  readonly until: string;
  readonly role: 'amount' | 'denominator' | 'closed' | 'contested';
  readonly sign: 1 | -1;
}

const AFTER_STOCK = '0001-01-02';

/**
 * What has to be added up for parts: of a stock what there is now, without the changes since the period ended.
 *
 * @param role for what they count
 */
export function countedParts(
  parts: readonly Part[],
  role: CountedPart['role'],
  { from, until }: Period,
): CountedPart[] {
  return parts.flatMap(({ indicator, kind }): CountedPart[] =>
    kind === 'sum'
      ? [{ indicator, from, until, role, sign: 1 }]
      : [
          { indicator, from: STOCK, until: AFTER_STOCK, role, sign: 1 },
          { indicator: changesOf(indicator), from: until, until: 'infinity', role, sign: -1 },
        ],
  );
}

// Parameters: territory, level, indicators of the parts, their first days, their last, their roles, their signs, the least
// denominator, how many. Totals and what is not folded yet are of one moment.
const ranking = (denominator: string, scale: number, order: 'ASC' | 'DESC'): string => `
  WITH place AS (
    SELECT below.territory_id, below.path, below.code, below.population FROM territory_projection below
    JOIN territory_projection asked ON below.path <@ asked.path
    WHERE asked.territory_id = $1 AND below.level = $2 AND NOT below.retired
  ), part AS (
    SELECT indicator, first_day, last_day, role, sign
    FROM unnest($3::text[], $4::date[], $5::date[], $6::text[], $7::int[])
      AS asked (indicator, first_day, last_day, role, sign)
  ), figure AS (
    SELECT total.territory_id, part.role, part.sign * total.amount AS amount
    FROM place CROSS JOIN part JOIN indicator_total total ON total.territory_id = place.territory_id
      AND total.indicator = part.indicator AND total.period >= part.first_day AND total.period < part.last_day
    UNION ALL
    SELECT place.territory_id, part.role, part.sign * delta.amount
    FROM indicator_delta delta
    JOIN territory_projection own ON own.territory_id = delta.territory_id
    JOIN place ON place.path @> own.path
    JOIN part ON delta.indicator = part.indicator AND delta.period >= part.first_day AND delta.period < part.last_day
  ), counted AS (
    SELECT place.territory_id, place.code, place.population::bigint AS residents,
      coalesce(sum(figure.amount) FILTER (WHERE figure.role = 'amount'), 0) AS amount,
      coalesce(sum(figure.amount) FILTER (WHERE figure.role = 'denominator'), 0) AS base,
      coalesce(sum(figure.amount) FILTER (WHERE figure.role = 'closed'), 0) AS closed,
      coalesce(sum(figure.amount) FILTER (WHERE figure.role = 'contested'), 0) AS contested
    FROM place LEFT JOIN figure ON figure.territory_id = place.territory_id
    GROUP BY place.territory_id, place.code, place.population
  ), valued AS (
    SELECT territory_id, code, amount, closed, contested, ${denominator} AS denominator,
      ${String(scale)} * amount::float8 / ${denominator} AS value
    FROM counted WHERE ${denominator} > 0 AND ${denominator} >= $8
  )
  SELECT rank() OVER (ORDER BY value ${order})::int AS position, territory_id AS "territoryId", value,
    amount::int AS amount, denominator::int AS denominator,
    contested::float8 / nullif(closed + contested, 0) AS "contestedShare"
  FROM valued ORDER BY value ${order}, denominator DESC, code LIMIT $9`;

/** Statement of a ranking. */
export function rankingStatement({ denominator }: RankedFigure, order: RankingOrder): string {
  const direction = order === 'LOWEST_FIRST' ? 'ASC' : 'DESC';
  return denominator === null
    ? ranking('residents', PER_RESIDENTS, direction)
    : ranking('base', 1, direction);
}
