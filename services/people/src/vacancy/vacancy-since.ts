import { isThere, isVacant } from '../grant/holds.js';

/**
 * SQL expression of the moment since when a vacant post has nobody: when the last one left, else when it was made.
 *
 * @param post alias of the table of posts
 * @param moment parameter or expression of the present moment
 */
export function vacantSince(post: string, moment: string): string {
  return `coalesce((SELECT max(ends_at) FROM appointment WHERE post_id = ${post}.id AND ends_at <= ${moment}), ${post}.created_at)`;
}

/** SQL condition that the level above was told of the vacancy that there is, and not of one before it. */
export function isEscalated(post: string, moment: string): string {
  return `(${post}.escalated_at >= ${vacantSince(post, moment)} AND ${isThere(post)} AND ${isVacant(post, moment)})`;
}
