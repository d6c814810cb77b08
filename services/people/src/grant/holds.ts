/**
 * SQL condition that an appointment holds at a moment: the one place that says so.
 *
 * @param row alias of the table of appointments
 * @param moment parameter or expression of the moment, for example `$2`
 */
export function holds(row: string, moment: string): string {
  return `(${row}.starts_at <= ${moment} AND (${row}.ends_at IS NULL OR ${row}.ends_at > ${moment}))`;
}

/**
 * SQL condition that nobody holds a post at a moment.
 *
 * @param post alias of the table of posts
 * @param moment parameter or expression of the moment
 */
export function isVacant(post: string, moment: string): string {
  return `NOT EXISTS (SELECT FROM appointment held WHERE held.post_id = ${post}.id AND ${holds('held', moment)})`;
}

/**
 * SQL expression of the moment from which an appointment has its post alone: when it begins, or, of a successor who began
 * before the other left, when that one leaves. Until then the post is the other's.
 *
 * @param row alias of the table of appointments
 */
export function soleFrom(row: string): string {
  return `least(coalesce(${row}.sole_from, ${row}.starts_at), ${row}.ends_at)`;
}

/**
 * SQL condition that a post has not ended with its territory.
 *
 * @param post alias of the table of posts
 */
export function isThere(post: string): string {
  return `${post}.ended_at IS NULL`;
}
