import { failureOf, type Failure } from '@vicinia/client';
import { useRef, useState } from 'react';
import { useLoaded } from './use-loaded.js';

/** One page of a list. */
interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Reads a page: none where a part of the platform does not answer, and a reason where something of it is missing. */
type Load<Row> = (after: string | null) => Promise<{
  readonly page: Page<Row> | null | undefined;
  readonly failure: Failure | null;
}>;

/**
 * A list that grows by a page at a click.
 *
 * @param key what the list depends on
 * @param looks grows when the list is to be read anew, as far as it was shown
 */
export function usePages<Row>(key: string, load: Load<Row>, looks = 0) {
  const shown = useRef({ key: '', count: 1, isWhole: false });
  const read = useLoaded(
    key,
    async () => {
      if (shown.current.key !== key) shown.current = { key, count: 1, isWhole: false };
      const { pages, failure } = await readPages(load, shown.current.count);
      // What was read before stays, where now less of it can be.
      if (failure !== null && shown.current.isWhole) throw failure;
      shown.current.isWhole = failure === null;
      return { key, pages, failure };
    },
    looks,
  );
  const [grown, setGrown] = useState<{ on: unknown; pages: readonly Page<Row>[] }>({ on: null, pages: [] });
  const [failure, setFailure] = useState<Failure | null>(null);
  const first = read.data;
  const pages = first === undefined ? [] : [...first.pages, ...(grown.on === first ? grown.pages : [])];
  const last = pages.at(-1);
  const showMore = async () => {
    try {
      const next = await load(last?.pageInfo.endCursor ?? null);
      setFailure(next.failure);
      const { page } = next;
      if (page === null || page === undefined) return;
      setGrown((before) => ({ on: first, pages: [...(before.on === first ? before.pages : []), page] }));
      shown.current.count = pages.length + 1;
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const isThere = first !== undefined && (pages.length > 0 || first.failure === null);
  // What came before stays until the new is there, and has no further pages of the new.
  const hasMore = first?.key === key && last?.pageInfo.hasNextPage === true;
  return {
    rows: isThere ? pages.flatMap(({ nodes }) => nodes) : undefined,
    failure: read.failure ?? first?.failure ?? failure ?? undefined,
    showMore: hasMore ? showMore : undefined,
  };
}

async function readPages<Row>(load: Load<Row>, count: number) {
  const pages: Page<Row>[] = [];
  let failure: Failure | null = null;
  for (let after: string | null = null; pages.length < count;) {
    const read = await load(after);
    failure ??= read.failure;
    if (read.page === null || read.page === undefined) break;
    pages.push(read.page);
    if (!read.page.pageInfo.hasNextPage) break;
    after = read.page.pageInfo.endCursor;
  }
  return { pages, failure };
}
