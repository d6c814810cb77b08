import type { Producer } from '@vicinia/events';
import type { EntityManager } from 'typeorm';
import type { KindEverywhere } from './kept-everywhere.js';
import type { KindOf } from './retention-rules.js';

/** What a service has of one kind of record. */
export interface KeptRecords {
  readonly tables: readonly string[];
  /**
   * Ends some of the records whose time was over by `before`, in a transaction of its own. Replicas share the rows, so that the
   * work claims them (`FOR UPDATE SKIP LOCKED`). Left out where something else ends them.
   *
   * @returns how many it ended; it is called again until there are none
   */
  end?(manager: EntityManager, before: Date): Promise<number>;
}

/** All that a service keeps: the compiler sees to it that no kind is missing. */
export type KeptBy<Service extends Producer> = Readonly<
  Record<Exclude<KindOf<Service>, KindEverywhere>, KeptRecords>
>;

/** Rows that one transaction ends. */
export const MOST_ROWS = 500;

/**
 * Ends records with one statement.
 *
 * @param statement ends at most `$2` rows whose time was over by `$1`
 */
export function endedBy(statement: string): NonNullable<KeptRecords['end']> {
  return async (manager, before) => {
    const [, count] = await manager.query<[unknown[], number]>(statement, [before, MOST_ROWS]);
    return count;
  };
}
