import DataLoader from 'dataloader';
import { Refusal } from '../errors/refusal.js';

/** Holds the batching loaders of one request. */
export class Loaders {
  private readonly byName = new Map<string, unknown>();

  /** @param isAbandoned true once nobody waits for the answer: nothing more is loaded for it */
  constructor(private readonly isAbandoned: () => boolean) {}

  /**
   * The loader of this name for this request; made at the first call. All keys that one level of the graph asks for
   * reach `batch` together, in one query.
   *
   * @param name unique in the service, by convention `<type>.<by what>`
   * @param batch gets distinct keys and answers with a map; a key that is not in the map loads as null
   */
  of<Key extends string, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  ): DataLoader<Key, Value | null> {
    const known = this.byName.get(name);
    if (known) return known as DataLoader<Key, Value | null>;
    const loader = new DataLoader<Key, Value | null>(async (keys) => {
      if (this.isAbandoned())
        throw new Refusal('SUBGRAPH_UNAVAILABLE', 'Nobody waits for the answer any more.');
      const values = await batch(keys);
      return keys.map((key) => values.get(key) ?? null);
    });
    this.byName.set(name, loader);
    return loader;
  }

  /** Forgets everything loaded so far; for a mutation that has changed what was read before. */
  forget(): void {
    this.byName.clear();
  }
}

/** Puts rows into a map by a key, for a loader's answer. */
export function keyed<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Groups rows by a key, for the answer of a loader of lists. Every asked key gets a list, if an empty one. */
export function grouped<Row, Key extends string>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return groups;
}

/**
 * A row that another row names, so that the database keeps it there.
 *
 * @param what it is, for the message of an error that nobody should ever see
 * @throws Error when it is not there
 */
export function existing<Row>(row: Row | null, what: string): Row {
  if (row === null) throw new Error(`${what} is not there`);
  return row;
}
