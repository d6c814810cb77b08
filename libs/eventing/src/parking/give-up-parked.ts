import { catalogue } from '@vicinia/events';
import type { EntityManager } from 'typeorm';

/** Topics on which nothing decides about access. There a parked message is given up after a time; on the others it never is. */
const ORDINARY_TOPICS = [
  ...new Set(
    catalogue
      .filter(({ aggregate }) => aggregate.lane === 'ordinary')
      .map(({ aggregate }) => aggregate.topic),
  ),
];

/**
 * Gives up messages that failed long ago and that no operator has resolved, and asks for a retry of what waits behind them.
 * Those on the lane of access stay until somebody resolves them: a revocation may be among them.
 *
 * @param before those that were parked by then
 * @param most rows in one transaction
 * @returns how many were given up
 */
export async function giveUpParked(manager: EntityManager, before: Date, most: number): Promise<number> {
  const heads = await manager.query<{ id: string; consumer_group: string; topic: string; key: string }[]>(
    `SELECT id, consumer_group, topic, key FROM parked_message parked
     WHERE topic = ANY ($1) AND parked_at < $2 AND NOT EXISTS (
       SELECT FROM parked_message earlier WHERE earlier.consumer_group = parked.consumer_group
         AND earlier.topic = parked.topic AND earlier.key = parked.key AND earlier.id < parked.id)
     ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED`,
    [ORDINARY_TOPICS, before, most],
  );
  if (heads.length === 0) return 0;
  await manager.query(`DELETE FROM parked_message WHERE id = ANY ($1::bigint[])`, [
    heads.map(({ id }) => id),
  ]);
  await manager.query(
    `UPDATE parked_message SET retry_requested_at = now() WHERE id IN (
       SELECT min(waiting.id)
       FROM unnest($1::text[], $2::text[], $3::text[]) AS head (consumer_group, topic, key)
       JOIN parked_message waiting USING (consumer_group, topic, key)
       GROUP BY waiting.consumer_group, waiting.topic, waiting.key)`,
    [
      heads.map(({ consumer_group }) => consumer_group),
      heads.map(({ topic }) => topic),
      heads.map(({ key }) => key),
    ],
  );
  return heads.length;
}
