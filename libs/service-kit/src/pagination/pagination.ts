import { Refusal } from '../errors/refusal.js';
import { isStorableText } from '../graphql/storable-values.js';
import { SORT_ORDERS, type ListOrder } from './list-order.js';
import type { SortOrder } from './sort-order.js';

/** Most entries on one page. */
export const PAGE_LIMIT = 100;
const DEFAULT_PAGE = 20;

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A checked page: how many rows to return and the sort key after which to start, in the order in which they are read. */
export interface Page {
  readonly first: number;
  /** Values of the sort columns of the last row seen; on the first page what comes before all of them. */
  readonly after: readonly string[];
  /** Whether rows were seen before. */
  readonly continues: boolean;
  /** Whether rows are read from the end of the list on; `connectionOf` turns them round. */
  readonly backwards: boolean;
}

/** A page of a list by time. */
export interface PageByTime extends Page {
  /** The order in which its rows are read: the other one where they are read from the end on. */
  readonly order: ListOrder;
}

export interface Connection<Node> {
  /** How many entries the list has, asked only where somebody wants to know; null for more than are counted. */
  count?: () => Promise<number | null>;
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * Checks the arguments of a Relay connection by time that is read both ways: `last` takes the place of `first`, and then
 * `before` that of `after`.
 *
 * @param order in which the list is shown
 * @param columns of its cursors: a time and an id, or a time and a number that counts up
 * @throws Refusal INVALID_INPUT when `first` or `last` is not 1 to 100, a cursor is none of ours, or one is of the other way
 */
export function pageByTime(
  args: PageArguments,
  order: ListOrder,
  columns: Readonly<Record<ListOrder, SortOrder>> = SORT_ORDERS,
): PageByTime {
  const asked = askedOf(args);
  const read = asked.backwards ? OTHER_WAY[order] : order;
  return { ...readPage(asked, columns[read]), order: read };
}

/** As `pageByTime`, for a list whose columns all go upwards, such as names: `upwards` says its SQL. */
export function pageBothWays(args: PageArguments, order: SortOrder): Page {
  return readPage(askedOf(args), order);
}

const OTHER_WAY: Readonly<Record<ListOrder, ListOrder>> = {
  NEWEST_FIRST: 'OLDEST_FIRST',
  OLDEST_FIRST: 'NEWEST_FIRST',
};

interface Asked {
  readonly size: number;
  readonly cursor: string | null;
  readonly backwards: boolean;
}

/** @throws Refusal INVALID_INPUT for a cursor of the other way */
function askedOf({ first, after, last, before }: PageArguments): Asked {
  if (last == null) {
    if (before != null) throw new Refusal('INVALID_INPUT', '`before` goes with `last`', 'before');
    return { size: first ?? DEFAULT_PAGE, cursor: after ?? null, backwards: false };
  }
  if (after != null) throw new Refusal('INVALID_INPUT', '`after` goes with `first`', 'after');
  return { size: last, cursor: before ?? null, backwards: true };
}

function readPage({ size, cursor, backwards }: Asked, order: SortOrder): Page {
  const [count, from] = backwards ? (['last', 'before'] as const) : (['first', 'after'] as const);
  if (size < 1 || size > PAGE_LIMIT) {
    throw new Refusal('INVALID_INPUT', `${count} must be between 1 and ${String(PAGE_LIMIT)}`, count).as(
      'INVALID_INPUT.NUMBER_OUT_OF_RANGE',
      { least: 1, most: PAGE_LIMIT },
    );
  }
  const after = cursor === null ? order.map(({ start }) => start) : decodeCursor(cursor, order, from);
  return { first: size, after, continues: cursor !== null, backwards };
}

/**
 * Cuts rows to a page. Ask the database for `first + 1` rows in the order of the page: the extra one tells whether there is
 * more.
 *
 * @param keyOf values of the sort columns as text, unique for each row
 */
export function connectionOf<Row, Node = Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node = (row) => row as unknown as Node,
): Connection<Node> {
  const shown = rows.slice(0, page.first);
  if (page.backwards) shown.reverse();
  const edges = shown.map((row) => ({ node: nodeOf(row), cursor: encodeCursor(keyOf(row)) }));
  const isMore = rows.length > page.first;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      // What lies on the other side is known from how the page was asked for: whoever names a cursor has seen it.
      hasNextPage: page.backwards ? page.continues : isMore,
      hasPreviousPage: page.backwards ? isMore : page.continues,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, order: SortOrder, field: 'after' | 'before'): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isKeyOf(order, key)) return key;
  } catch {
    // falls through: whatever is wrong with it, it is not a cursor of ours
  }
  throw new Refusal('INVALID_INPUT', `${field} is not a cursor of this connection`, field).as(
    'INVALID_INPUT.CURSOR_UNKNOWN',
    {},
  );
}

function isKeyOf(order: SortOrder, key: unknown): key is string[] {
  return (
    Array.isArray(key) &&
    key.length === order.length &&
    key.every((value, index) => isStorableText(value) && order[index]?.isValue(value) === true)
  );
}
