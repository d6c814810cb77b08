import { Refusal } from '../errors/refusal.js';
import { isStorableText } from '../graphql/storable-values.js';
import type { SortOrder } from './sort-order.js';

/** Most entries on one page. */
export const PAGE_LIMIT = 100;
const DEFAULT_PAGE = 20;

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A checked page: how many rows to return and the sort key after which to start. */
export interface Page {
  readonly first: number;
  /** Values of the sort columns of the last row seen; on the first page what comes before all of them. */
  readonly after: readonly string[];
  /** Whether rows were seen before. */
  readonly continues: boolean;
}

export interface Connection<Node> {
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
 * Checks the arguments of a Relay connection.
 *
 * @param order columns that order the list, whose values a cursor holds
 * @throws Refusal INVALID_INPUT when `first` is not 1 to 100 or the cursor is not one of ours
 */
export function pageOf(args: PageArguments, order: SortOrder): Page {
  const first = args.first ?? DEFAULT_PAGE;
  if (first < 1 || first > PAGE_LIMIT) {
    throw new Refusal('INVALID_INPUT', `first must be between 1 and ${String(PAGE_LIMIT)}`, 'first').as(
      'INVALID_INPUT.NUMBER_OUT_OF_RANGE',
      { least: 1, most: PAGE_LIMIT },
    );
  }
  if (args.after == null) return { first, after: order.map(({ start }) => start), continues: false };
  return { first, after: decodeCursor(args.after, order), continues: true };
}

/**
 * Cuts rows to a page. Ask the database for `first + 1` rows: the extra one tells whether there is more.
 *
 * @param keyOf values of the sort columns as text, unique for each row
 */
export function connectionOf<Row, Node = Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node = (row) => row as unknown as Node,
): Connection<Node> {
  const edges = rows
    .slice(0, page.first)
    .map((row) => ({ node: nodeOf(row), cursor: encodeCursor(keyOf(row)) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > page.first,
      // Pages are read forwards only, so what came before this one is known from how it was asked for.
      hasPreviousPage: page.continues,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, order: SortOrder): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isKeyOf(order, key)) return key;
  } catch {
    // falls through: whatever is wrong with it, it is not a cursor of ours
  }
  throw new Refusal('INVALID_INPUT', 'after is not a cursor of this connection', 'after').as(
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
