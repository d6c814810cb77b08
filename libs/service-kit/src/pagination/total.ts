import type { EntityManager } from 'typeorm';
import type { StatementOfColumns } from '../database/entity-rows.js';
import { SORT_ORDERS, type ListOrder } from './list-order.js';
import type { Connection, PageByTime } from './pagination.js';

/** So many entries of a list are counted: more are told as more, so that a count takes no longer than a few pages. */
export const MOST_COUNTED = 1000;

/** The page that is counted: of a statement that reads one row more than the page. */
export function countedPage(order: ListOrder): PageByTime {
  const after = SORT_ORDERS[order].map(({ start }) => start);
  return { first: MOST_COUNTED, after, continues: false, backwards: false, order };
}

/**
 * Counts what a statement finds for each parent.
 *
 * @param statement of `countedPage`, that says in `within` for which parent a row is
 * @param columns that the statement needs for its order
 * @param parents each gets a figure; null where there are more than are counted
 */
export async function totalsWithin(
  manager: EntityManager,
  statement: StatementOfColumns,
  columns: string,
  parameters: unknown[],
  parents: readonly string[],
): Promise<Map<string, { readonly total: number | null }>> {
  const rows = await manager.query<{ within: string; total: number }[]>(
    `SELECT found.within, count(*)::int AS total FROM (${statement(columns)}) found GROUP BY found.within`,
    parameters,
  );
  const totals = new Map(rows.map(({ within, total }) => [within, total]));
  return new Map(parents.map((parent) => [parent, { total: bounded(totals.get(parent) ?? 0) }]));
}

/**
 * Counts what a statement finds, a few pages at most.
 *
 * @param statement that selects rows, without a limit
 * @returns null where there are more than are counted
 */
export async function totalFound(
  manager: EntityManager,
  statement: string,
  parameters: unknown[],
): Promise<number | null> {
  const [row] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM (${statement} LIMIT ${String(MOST_COUNTED + 1)}) found`,
    parameters,
  );
  return bounded(row?.total ?? 0);
}

function bounded(total: number): number | null {
  return total > MOST_COUNTED ? null : total;
}

/** Tells how many entries a list has where the figure is known already. */
export function knownCount(total: number): () => Promise<number | null> {
  return () => Promise.resolve(bounded(total));
}

/** What a connection answers when it is asked how many entries there are; null where nobody counts them. */
export function totalOf({ count }: Pick<Connection<unknown>, 'count'>): Promise<number | null> {
  return count?.() ?? Promise.resolve(null);
}
