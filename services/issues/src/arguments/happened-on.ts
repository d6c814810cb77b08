import { dayIn, now, Refusal } from '@vicinia/service-kit';

const HOUR_MS = 3_600_000;

/**
 * The day on which something happened, as a reporter states it.
 *
 * @param timeZone IANA name, of the place where it happened
 * @throws Refusal INVALID_INPUT for a day that has not begun there
 */
export function happenedOnArgument(day: string | null, field: string, timeZone: string): string | null {
  if (day !== null && day > latestDay(now(), timeZone))
    throw new Refusal('INVALID_INPUT', `${field} is not in the future`, field);
  return day;
}

/**
 * The latest day that may have begun at a place. Of an anonymous operation the hour alone is known, so that it is the day
 * at the end of the hour.
 *
 * @param at a moment, or the hour in which it lies
 */
export function latestDay(at: Date, timeZone: string): string {
  const isHour = at.getTime() % HOUR_MS === 0;
  return dayIn(timeZone, new Date(at.getTime() + (isHour ? HOUR_MS - 1 : 0)));
}
