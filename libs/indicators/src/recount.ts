import type { DataSource, EntityManager } from 'typeorm';
import { STOCK } from './month-at.js';

/** A figure that the roll-up and a count of the records disagree on. */
export interface Disagreement {
  readonly territoryId: string;
  readonly indicator: string;
  readonly period: string;
  readonly counted: number;
  readonly maintained: number;
}

/** How a service counts its figures anew. */
export interface Recount {
  /**
   * Statement of `territory_id, indicator, happened_at, amount` from the records, for their own territories; a stock as it is
   * now has null for when it happened.
   */
  readonly counted: string;
  readonly parameters: readonly unknown[];
}

const ROLLED_UP = `
  SELECT above.territory_id, own.indicator, coalesce(
    date_trunc('month', own.happened_at AT TIME ZONE place.time_zone)::date, '${STOCK}') AS period, sum(own.amount) AS amount
  FROM own
  JOIN territory_projection place ON place.territory_id = own.territory_id
  JOIN territory_projection above ON above.path @> place.path
  GROUP BY 1, 2, 3`;

const comparisonWith = (counted: string): string => `
  WITH own AS (${counted}), counted AS (${ROLLED_UP}),
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
export function compareWithRecount(
  dataSource: DataSource,
  { counted, parameters }: Recount,
): Promise<Disagreement[]> {
  return dataSource.query<Disagreement[]>(comparisonWith(counted), [...parameters]);
}

/**
 * Replaces the maintained figures by counted ones, for example after territories moved. Changes wait meanwhile.
 *
 * @returns where they had disagreed
 */
export function replaceByRecount(
  dataSource: DataSource,
  { counted, parameters }: Recount,
): Promise<Disagreement[]> {
  return dataSource.transaction((manager) => replaceWithin(manager, { counted, parameters }));
}

/** The same in the transaction of a change that moved territories. */
export async function replaceWithin(
  manager: EntityManager,
  { counted, parameters }: Recount,
): Promise<Disagreement[]> {
  await manager.query(`LOCK TABLE indicator_delta, indicator_total IN EXCLUSIVE MODE`);
  const disagreements = await manager.query<Disagreement[]>(comparisonWith(counted), [...parameters]);
  await manager.query(`DELETE FROM indicator_delta`);
  await manager.query(`DELETE FROM indicator_total`);
  await manager.query(
    `WITH own AS (${counted}) INSERT INTO indicator_total (territory_id, indicator, period, amount) ${ROLLED_UP}`,
    [...parameters],
  );
  return disagreements;
}

/**
 * The operator's command: writes down where figures disagree, and leaves the exit code 1 where they do and stay so.
 *
 * @param service named in what is written
 * @param replacing puts the counted figures in place
 */
export async function runRecount(
  dataSource: DataSource,
  recount: Recount,
  { service, replacing }: { readonly service: string; readonly replacing: boolean },
): Promise<void> {
  await dataSource.initialize();
  try {
    const disagreements = await (replacing ? replaceByRecount : compareWithRecount)(dataSource, recount);
    for (const { territoryId, indicator, period, counted, maintained } of disagreements) {
      process.stdout.write(
        `${territoryId} ${indicator} ${period}: counted ${String(counted)}, maintained ${String(maintained)}\n`,
      );
    }
    process.stdout.write(
      disagreements.length === 0
        ? `${service}: all figures agree with a recount\n`
        : `${service}: ${String(disagreements.length)} figures ${replacing ? 'were replaced' : 'disagree'}\n`,
    );
    process.exitCode = disagreements.length === 0 || replacing ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}
