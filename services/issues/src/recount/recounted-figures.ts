import type { DataSource } from 'typeorm';
import { STOCK } from '../indicator/indicator.js';
import { ENDED_STAGES } from '../issue/issue-life-cycle.js';

/** A figure that the roll-up and a count of the records disagree on. */
export interface Disagreement {
  readonly territoryId: string;
  readonly indicator: string;
  readonly period: string;
  readonly counted: number;
  readonly maintained: number;
}

const PARAMETERS = [STOCK, ENDED_STAGES];

/** Every figure counted anew from concerns and issues, for their own territories. Parameters are the day of stocks and the stages that have ended. */
const COUNTED = `
  SELECT territory_id, 'OPEN_ISSUES' AS indicator, $1::date AS period, 1 AS amount
  FROM issue WHERE stage <> ALL ($2::text[])
  UNION ALL
  SELECT territory_id, 'CLOSED_' || effect, date_trunc('month', closed_at AT TIME ZONE 'UTC')::date, 1
  FROM issue WHERE stage = 'CLOSED'
  UNION ALL
  SELECT territory_id, 'CLOSINGS_CONTESTED', date_trunc('month', contested_closing_at AT TIME ZONE 'UTC')::date, 1
  FROM issue WHERE contested_closing_at IS NOT NULL
  UNION ALL
  SELECT coalesce(counted_territory_id, territory_id), 'CONCERNS_DUE', date_trunc('month', first_due_at AT TIME ZONE 'UTC')::date, 1
  FROM concern WHERE answered_at IS NOT NULL OR ran_out_at IS NOT NULL
  UNION ALL
  SELECT coalesce(counted_territory_id, territory_id), 'CONCERNS_IN_TIME', date_trunc('month', first_due_at AT TIME ZONE 'UTC')::date, 1
  FROM concern WHERE answered_at IS NOT NULL AND ran_out_at IS NULL`;

const ROLLED_UP = `
  SELECT above.territory_id, own.indicator, own.period, sum(own.amount) AS amount
  FROM own
  JOIN territory_projection place ON place.territory_id = own.territory_id
  JOIN territory_projection above ON above.path @> place.path
  GROUP BY 1, 2, 3`;

const COMPARISON = `
  WITH own AS (${COUNTED}), counted AS (${ROLLED_UP}),
  maintained AS (
    SELECT territory_id, indicator, period, sum(amount) AS amount
    FROM (
      SELECT territory_id, indicator, period, amount FROM indicator_total
      UNION ALL
      SELECT above.territory_id, delta.indicator, delta.period, delta.amount
      FROM indicator_delta delta
      JOIN territory_projection place ON place.territory_id = delta.territory_id
      JOIN territory_projection above ON above.path @> place.path
    ) figure GROUP BY 1, 2, 3
  )
  SELECT territory_id AS "territoryId", indicator, period::text AS period,
         coalesce(counted.amount, 0)::float8 AS counted, coalesce(maintained.amount, 0)::float8 AS maintained
  FROM counted FULL JOIN maintained USING (territory_id, indicator, period)
  WHERE coalesce(counted.amount, 0) <> coalesce(maintained.amount, 0)
  ORDER BY 1, 2, 3`;

/**
 * Counts all figures anew and compares them with those that are maintained, at every level and of one moment.
 *
 * @returns where they disagree; empty when all is well
 */
export function compareWithRecount(dataSource: DataSource): Promise<Disagreement[]> {
  return dataSource.query<Disagreement[]>(COMPARISON, PARAMETERS);
}

/**
 * Replaces the maintained figures by counted ones, for example after territories moved. Changes wait meanwhile.
 *
 * @returns where they had disagreed
 */
export function replaceByRecount(dataSource: DataSource): Promise<Disagreement[]> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`LOCK TABLE indicator_delta, indicator_total IN EXCLUSIVE MODE`);
    const disagreements = await manager.query<Disagreement[]>(COMPARISON, PARAMETERS);
    await manager.query(`DELETE FROM indicator_delta`);
    await manager.query(`DELETE FROM indicator_total`);
    await manager.query(
      `WITH own AS (${COUNTED}) INSERT INTO indicator_total (territory_id, indicator, period, amount) ${ROLLED_UP}`,
      PARAMETERS,
    );
    return disagreements;
  });
}
