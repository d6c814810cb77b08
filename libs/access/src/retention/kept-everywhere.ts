import type { RetentionKind } from '@vicinia/events';
import { giveUpParked } from '@vicinia/eventing';
import { endedBy, MOST_ROWS, type KeptRecords } from './kept-records.js';

/** Kinds of records that every service has from the libraries. */
export type KindEverywhere = 'GRANT' | 'READING' | 'IDEMPOTENCY_KEY' | 'MESSAGE' | 'PARKED_MESSAGE';

/** What every service keeps beside its own records. */
export const keptEverywhere: Readonly<Record<KindEverywhere, KeptRecords>> = {
  // They follow what people states of each person.
  GRANT: { tables: ['grants_projection', 'grant_projection', 'identity_projection'] },
  READING: {
    tables: ['personal_data_read'],
    end: endedBy(`
      DELETE FROM personal_data_read WHERE id IN (
        SELECT id FROM personal_data_read WHERE read_at < $1 ORDER BY read_at LIMIT $2 FOR UPDATE SKIP LOCKED)`),
  },
  // The service kit removes them by itself, and the relay, the inbox and the bus theirs.
  IDEMPOTENCY_KEY: { tables: ['idempotency_key'] },
  MESSAGE: { tables: ['outbox', 'inbox_message'] },
  PARKED_MESSAGE: {
    tables: ['parked_message'],
    end: (manager, before) => giveUpParked(manager, before, MOST_ROWS),
  },
};

/** Tables of the libraries in which nobody is, and what they are for. */
export const sharedTablesWithoutPersons: Readonly<Record<string, string>> = {
  aggregate_version: 'counts messages',
  grants_heartbeat: 'when the grants were last heard of',
  inbox_position: 'how far topics are read',
  migration: 'which migrations ran',
  projection: 'which projections are complete',
  retention_time: 'how long records are kept',
  rewritten_hours: 'which hours were written again',
  structure_following: 'changes of the structure',
  territory_projection: 'the structure',
  territory_ring: 'boundaries',
};

/** Every table of which a service says what it keeps there and for how long, or that nobody is in it. */
export function tablesSpokenOf(
  own: Readonly<Partial<Record<RetentionKind, KeptRecords>>>,
  withoutPersons: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const kept = Object.values({ ...keptEverywhere, ...own }).flatMap(({ tables }) => tables);
  return new Set([...kept, ...Object.keys({ ...sharedTablesWithoutPersons, ...withoutPersons })]);
}
