import type { Page } from './pagination.js';
import {
  EARLIEST_COUNTED,
  LATEST_COUNTED,
  NEWEST_FIRST,
  OLDEST_FIRST,
  type SortOrder,
} from './sort-order.js';

/** Which end of a list by time comes first. */
export type ListOrder = 'NEWEST_FIRST' | 'OLDEST_FIRST';

/** The columns of a cursor in a list by time. */
export const SORT_ORDERS: Readonly<Record<ListOrder, SortOrder>> = { NEWEST_FIRST, OLDEST_FIRST };

/** The same where rows of one moment are ordered by a number that counts up. */
export const COUNTED_ORDERS: Readonly<Record<ListOrder, SortOrder>> = {
  NEWEST_FIRST: LATEST_COUNTED,
  OLDEST_FIRST: EARLIEST_COUNTED,
};

/** SQL that orders rows by columns, all of them downwards or upwards. */
export function ordered(columns: readonly string[], order: ListOrder): string {
  const direction = order === 'NEWEST_FIRST' ? 'DESC' : 'ASC';
  return `ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;
}

/**
 * SQL condition that a row comes after a cursor in that order.
 *
 * @param values SQL of the cursor's value of each column
 */
export function beyond(columns: readonly string[], order: ListOrder, values: readonly string[]): string {
  return `(${columns.join(', ')}) ${order === 'NEWEST_FIRST' ? '<' : '>'} (${values.join(', ')})`;
}

/** SQL that orders rows of a table by a column of time, then by id. */
export function byTime(table: string, time: string, order: ListOrder): string {
  return ordered([`${table}.${time}`, `${table}.id`], order);
}

/**
 * SQL condition that a row comes after a cursor in that order.
 *
 * @param after parameters with the time and the id of the cursor
 */
export function comesAfter(
  table: string,
  time: string,
  order: ListOrder,
  after: readonly [string, string],
): string {
  const values = [`${after[0]}::timestamptz`, `${after[1]}::uuid`];
  return beyond([`${table}.${time}`, `${table}.id`], order, values);
}

/**
 * SQL of a page of a list whose columns all go upwards.
 *
 * @param values SQL of the cursor's value of each column, with its type: `$2::text`
 * @returns a condition that a row is on the page or after it as it is read, and the order in which it is read
 */
export function upwards(
  columns: readonly string[],
  values: readonly string[],
  { backwards, continues }: Pick<Page, 'backwards' | 'continues'>,
): { readonly after: string; readonly inOrder: string } {
  const order = backwards ? 'NEWEST_FIRST' : 'OLDEST_FIRST';
  // There is no text after all others; the parameters have to be used all the same.
  const isFromTheEnd = backwards && !continues;
  const after = isFromTheEnd ? `(${values.join(', ')}) IS NOT NULL` : beyond(columns, order, values);
  return { after, inOrder: ordered(columns, order) };
}
