interface PageOfCursors {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What a page is asked for: an entry is known by its cursor. */
export const PAGE_OF_CURSORS =
  'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/**
 * Visits a connection entry by entry, from its beginning on and from its end on.
 *
 * @param read one page, by the arguments of a Relay connection as they stand in a query
 * @returns cursors in the order of the list, as either way found them
 */
export async function visitedBothWays(
  read: (args: string) => Promise<PageOfCursors>,
): Promise<{ readonly forwards: string[]; readonly backwards: string[] }> {
  const forwards: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await read(cursor === null ? 'first: 1' : `first: 1, after: "${cursor}"`);
    forwards.push(...page.edges.map((edge) => edge.cursor));
    if (!page.pageInfo.hasNextPage) break;
    cursor = page.pageInfo.endCursor;
  }
  const backwards: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await read(cursor === null ? 'last: 1' : `last: 1, before: "${cursor}"`);
    backwards.unshift(...page.edges.map((edge) => edge.cursor));
    if (!page.pageInfo.hasPreviousPage) break;
    cursor = page.pageInfo.startCursor;
  }
  return { forwards, backwards };
}
