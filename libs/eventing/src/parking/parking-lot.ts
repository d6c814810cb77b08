import type { EntityManager } from 'typeorm';
import type { Place } from '../inbox/inbox-positions.js';
import type { DeliveredMessage } from '../transport/message-transport.js';

const LONGEST_REASON = 500;

/** @returns which of the keys have something parked, so that later messages must wait behind it */
export async function parkedKeys(
  manager: EntityManager,
  place: Place,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await manager.query<{ key: string }[]>(
    `SELECT DISTINCT key FROM parked_message WHERE consumer_group = $1 AND topic = $2 AND key = ANY($3::text[])`,
    [place.group, place.topic, keys],
  );
  return new Set(rows.map((row) => row.key));
}

/** Parks a message that failed. */
export async function parkFailed(
  manager: EntityManager,
  place: Place,
  delivered: DeliveredMessage,
  reason: string,
): Promise<void> {
  await insert(manager, place, [delivered], reason.slice(0, LONGEST_REASON), 1);
}

/** Parks messages that wait behind a failed one of their key, in the given order. */
export async function parkBehind(
  manager: EntityManager,
  place: Place,
  messages: readonly DeliveredMessage[],
): Promise<void> {
  if (messages.length > 0) await insert(manager, place, messages, null, 0);
}

async function insert(
  manager: EntityManager,
  place: Place,
  messages: readonly DeliveredMessage[],
  reason: string | null,
  attempts: number,
): Promise<void> {
  await manager.query(
    `INSERT INTO parked_message (consumer_group, topic, partition, key, message_id, type, message, reason, attempts)
     SELECT $1, $2, $3, m->>'subject', (m->>'id')::uuid, m->>'type', m, $5, $6
     FROM unnest($4::jsonb[]) WITH ORDINALITY AS given(m, position) ORDER BY position`,
    [
      place.group,
      place.topic,
      place.partition,
      messages.map(({ message }) => JSON.stringify(message)),
      reason,
      attempts,
    ],
  );
}
