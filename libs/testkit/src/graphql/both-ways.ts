interface PageOfIds {
  readonly nodes: readonly { readonly id?: string; readonly meetingId?: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What a page of a test asks for. */
export const PAGE_OF_IDS = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/**
 * Visits a connection entry by entry, from its beginning on and from its end on.
 *
 * @param read one page, by the arguments of a Relay connection as they stand in a query
 * @returns ids in the order of the list, as either way found them
 */
export async function visitedBothWays(
  read: (args: string) => Promise<PageOfIds>,
): Promise<{ readonly forwards: string[]; readonly backwards: string[] }> {
  const forwards: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await read(cursor === null ? 'first: 1' : `first: 1, after: "${cursor}"`);
    forwards.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage) break;
    cursor = page.pageInfo.endCursor;
  }
  const backwards: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await read(cursor === null ? 'last: 1' : `last: 1, before: "${cursor}"`);
    backwards.unshift(...idsOf(page));
    if (!page.pageInfo.hasPreviousPage) break;
    cursor = page.pageInfo.startCursor;
  }
  return { forwards, backwards };
}

function idsOf({ nodes }: PageOfIds): string[] {
  return nodes.map(({ id, meetingId }) => id ?? meetingId ?? '');
}
