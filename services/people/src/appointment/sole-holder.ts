import type { EntityManager } from 'typeorm';

/** Lets successors have their posts alone as soon as the others have left, where these leave earlier than was planned. */
export async function followThoseWhoLeave(manager: EntityManager, postIds: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE appointment SET sole_from = greatest(appointment.starts_at, before.ends_at)
     FROM (SELECT coming.id, max(earlier.ends_at) AS ends_at
           FROM appointment coming JOIN appointment earlier ON earlier.post_id = coming.post_id
             AND earlier.id <> coming.id AND earlier.starts_at < coming.starts_at
           WHERE coming.post_id = ANY ($1) AND coming.sole_from IS NOT NULL
           GROUP BY coming.id HAVING bool_and(earlier.ends_at IS NOT NULL)) before
     WHERE appointment.id = before.id AND appointment.sole_from > before.ends_at`,
    [postIds],
  );
}
