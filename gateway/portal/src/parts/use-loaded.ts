import { failureOf, type Failure } from '@vicinia/client';
import { useEffect, useState } from 'react';

/** Something that a page waits for: neither data nor failure until it is there. */
export interface Loaded<Data> {
  readonly data?: Data;
  readonly failure?: Failure;
}

/**
 * Loads when the page opens, and anew when its key changes. What came before stays until the new is there.
 *
 * @param key what the answer depends on
 */
export function useLoaded<Data>(key: string, load: () => Promise<Data>): Loaded<Data> {
  const [loaded, setLoaded] = useState<Loaded<Data>>({});
  useEffect(() => {
    let isLeft = false;
    const show = (next: Loaded<Data>) => {
      if (!isLeft) setLoaded(next);
    };
    load().then(
      (data) => {
        show({ data });
      },
      (error: unknown) => {
        show({ failure: failureOf(error) });
      },
    );
    return () => {
      isLeft = true;
    };
    // `load` is another function each time; the key says whether it asks for something else.
  }, [key]);
  return loaded;
}
