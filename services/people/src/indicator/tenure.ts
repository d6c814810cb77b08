const DAY_MS = 86_400_000;

/**
 * SQL expression of the day on which an appointment began, as a number. Added up over all who hold a post, it says how long
 * they have held it on average on any day, without reading them one by one.
 *
 * @param row alias of the table of appointments
 */
export function startDay(row: string): string {
  return `((${row}.starts_at AT TIME ZONE 'UTC')::date - DATE '1970-01-01')`;
}

/**
 * How long those who hold a post have held it, on average.
 *
 * @param startDays the days on which they began, added up
 * @param holders how many they are
 * @param until first day after the time that is looked at, as 2026-04-01
 * @param today first moment that is not over yet
 * @returns whole days; null where nobody holds one
 */
export function meanTenure(startDays: number, holders: number, until: string, today: Date): number | null {
  if (holders === 0) return null;
  // The day after the year 9999 is none that can be read; it lies ahead as well.
  const ended = Date.parse(until);
  const end = (ended < today.getTime() ? ended : today.getTime()) / DAY_MS;
  return Math.max(0, Math.round(end - startDays / holders));
}
