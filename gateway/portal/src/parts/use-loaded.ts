import { failureOf, type Failure } from '@vicinia/client';
import { useEffect, useState } from 'react';

/** Something that a page waits for: neither data nor failure until it is there; both where it could not be read anew. */
export interface Loaded<Data> {
  readonly data?: Data;
  readonly failure?: Failure;
}

/**
 * Loads when the page opens, and anew when its key changes. What came before stays until the new is there.
 *
 * @param key what the answer depends on
 * @param looks grows when the same is to be read anew; where that fails, what was read before stays with the reason
 */
export function useLoaded<Data>(key: string, load: () => Promise<Data>, looks = 0): Loaded<Data> {
  const [loaded, setLoaded] = useState<Loaded<Data> & { readonly key?: string }>({});
  useEffect(() => {
    let isLeft = false;
    load().then(
      (data) => {
        if (!isLeft) setLoaded({ key, data });
      },
      (error: unknown) => {
        if (isLeft) return;
        const failure = failureOf(error);
        setLoaded((before) => (before.key === key ? { ...before, failure } : { key, failure }));
      },
    );
    return () => {
      isLeft = true;
    };
    // `load` is another function each time; the key says whether it asks for something else.
  }, [key, looks]);
  return loaded;
}
