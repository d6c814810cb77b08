import { dueAfter } from '../concern-category/reply-clock.js';
import type { Concern } from './concern.entity.js';

/** SQL condition that somebody of the police has to write: nobody has answered, or the reporter wrote again since. */
export const WAITS = `(concern.waits_since IS NOT NULL OR concern.answered_at IS NULL AND concern.status <> 'CLOSED')`;

/** SQL expression of the moment by which a waiting concern wants words; `waitsUntil` in TypeScript. */
export const WAITS_UNTIL = `(CASE WHEN concern.answered_at IS NULL THEN concern.first_due_at
  ELSE concern.waits_since + make_interval(mins => concern.reply_minutes) END)`;

/**
 * By when a waiting concern wants words, for the order of lists: the first clock, or for what was written after an
 * answer the same time again. No figure counts the latter.
 */
export function waitsUntil({ answeredAt, firstDueAt, waitsSince, replyMinutes }: Concern): Date {
  return answeredAt === null || waitsSince === null ? firstDueAt : dueAfter(waitsSince, replyMinutes);
}
