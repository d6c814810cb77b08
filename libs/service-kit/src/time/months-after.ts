/**
 * The same day of the month so many months later, and the last day of a month that is shorter.
 *
 * @param from a moment, whose time of day stays
 * @param months how many
 */
export function monthsAfter(from: Date, months: number): Date {
  const then = new Date(from);
  then.setUTCMonth(then.getUTCMonth() + months);
  // The month has no such day: the day before its successor's first is its last.
  if (then.getUTCDate() < from.getUTCDate()) then.setUTCDate(0);
  return then;
}
