import { failureOf, type Failure } from '@vicinia/client';
import { useRef, useState } from 'react';
import { useLoaded } from './use-loaded.js';

/** One page of a list. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

type Load<Row> = (after: string | null) => Promise<Page<Row> | null | undefined>;

/**
 * A list that grows by a page at a click.
 *
 * @param key what the list depends on
 * @param looks grows when the list is to be read anew, as far as it was shown
 */
export function usePages<Row>(key: string, load: Load<Row>, looks = 0) {
  const shown = useRef({ key, count: 1 });
  if (shown.current.key !== key) shown.current = { key, count: 1 };
  const read = useLoaded(
    key,
    async () => ({ key, pages: await readPages(load, shown.current.count) }),
    looks,
  );
  const [grown, setGrown] = useState<{ on: unknown; pages: readonly Page<Row>[] }>({ on: null, pages: [] });
  const [failure, setFailure] = useState<Failure>();
  const pages =
    read.data === undefined ? [] : [...read.data.pages, ...(grown.on === read.data ? grown.pages : [])];
  const last = pages.at(-1);
  const showMore = async () => {
    setFailure(undefined);
    try {
      const next = await load(last?.pageInfo.endCursor ?? null);
      if (next === null || next === undefined) return;
      const on = read.data;
      setGrown((before) => ({ on, pages: [...(before.on === on ? before.pages : []), next] }));
      shown.current.count = pages.length + 1;
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  // What came before stays until the new is there, and has no further pages of the new.
  const hasMore = read.data?.key === key && last?.pageInfo.hasNextPage === true;
  return {
    rows: read.data === undefined ? undefined : pages.flatMap(({ nodes }) => nodes),
    failure: read.failure ?? failure,
    showMore: hasMore ? showMore : undefined,
  };
}

async function readPages<Row>(load: Load<Row>, count: number): Promise<Page<Row>[]> {
  const pages: Page<Row>[] = [];
  for (let after: string | null = null; pages.length < count;) {
    const page = await load(after);
    if (page === null || page === undefined) break;
    pages.push(page);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return pages;
}
