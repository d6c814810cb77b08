import { monthsAfter, Refusal } from '@vicinia/service-kit';

/** Nothing about a key figure is kept longer without being agreed anew. */
const MOST_MONTHS = 24;

/**
 * Last day of what is recorded about a key figure: information is shared, intelligence is not gathered (S2 3.2).
 *
 * @param wanted null for the usual time
 * @param usualMonths the usual time
 * @throws Refusal INVALID_INPUT for a day that has passed, or too far ahead
 */
export function lastDayOf(wanted: string | null, at: Date, usualMonths: number, field: string): string {
  const day = wanted ?? dayOf(monthsAfter(at, usualMonths));
  if (day >= dayOf(at) && day <= dayOf(monthsAfter(at, MOST_MONTHS))) return day;
  throw new Refusal('INVALID_INPUT', `it ends within ${String(MOST_MONTHS)} months from now`, field);
}

/** @throws Refusal INVALID_INPUT for a day to come; a day in another time zone may be one ahead */
export function pastDay(day: string, at: Date, field: string): string {
  const tomorrow = new Date(at);
  tomorrow.setUTCDate(at.getUTCDate() + 1);
  if (day <= dayOf(tomorrow)) return day;
  throw new Refusal('INVALID_INPUT', 'this day has not come yet', field);
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
