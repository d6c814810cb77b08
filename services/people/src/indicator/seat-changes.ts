import { soleFrom } from '../grant/holds.js';
import { startDay } from './tenure.js';

/**
 * SQL that selects how seats were made, taken, left and ended, as far as that is counted: what is not, is counted next.
 *
 * @param which adds to the condition on `post`; of all posts where it is empty
 */
export function seatChanges(which: string): string {
  return `
      SELECT territory_id, 'POSTS' AS stock, created_at AS happened_at, 1 AS amount FROM post WHERE counted ${which}
      UNION ALL
      SELECT territory_id, 'VACANT_POSTS', created_at, 1 FROM post WHERE counted ${which}
      UNION ALL
      SELECT territory_id, change.stock, ended_at, -1 FROM post
      CROSS JOIN (VALUES ('POSTS'), ('VACANT_POSTS')) change (stock) WHERE counted AND ended_at IS NOT NULL ${which}
      UNION ALL
      SELECT post.territory_id, change.stock, greatest(${soleFrom('appointment')}, post.created_at), change.amount
      FROM appointment JOIN post ON post.id = appointment.post_id
      CROSS JOIN LATERAL (VALUES ('VACANT_POSTS', -1), ('START_DAYS', ${startDay('appointment')})) change (stock, amount)
      WHERE appointment.beginning_counted ${which}
      UNION ALL
      SELECT post.territory_id, change.stock, greatest(appointment.ends_at, post.created_at), change.amount
      FROM appointment JOIN post ON post.id = appointment.post_id
      CROSS JOIN LATERAL (VALUES ('VACANT_POSTS', 1), ('START_DAYS', -${startDay('appointment')})) change (stock, amount)
      WHERE appointment.ending_counted ${which}`;
}
