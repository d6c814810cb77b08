import { failureOf, type Failure } from '@vicinia/client';
import { useState } from 'react';
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
 */
export function usePages<Row>(key: string, load: Load<Row>) {
  const first = useLoaded(key, async () => ({ key, page: await load(null) }));
  const [grown, setGrown] = useState<{ key: string; pages: readonly Page<Row>[] }>({ key, pages: [] });
  const [failure, setFailure] = useState<Failure>();
  const more = grown.key === key ? grown.pages : [];
  // What came before stays until the new is there, and has no further pages of the new.
  const isOfKey = first.data?.key === key;
  const last = more.at(-1) ?? first.data?.page;
  const showMore = async () => {
    setFailure(undefined);
    try {
      const next = await load(last?.pageInfo.endCursor ?? null);
      if (next !== null && next !== undefined) setGrown({ key, pages: [...more, next] });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return {
    rows:
      first.data === undefined ? undefined : [first.data.page, ...more].flatMap((page) => page?.nodes ?? []),
    failure: first.failure ?? failure,
    showMore: isOfKey && last?.pageInfo.hasNextPage === true ? showMore : undefined,
  };
}
