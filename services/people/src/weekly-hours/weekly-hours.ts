import { checkEach, Refusal } from '@vicinia/service-kit';
import type { ClosedDays, Weekday, WeeklyHours } from '../generated/graphql.js';

/** Hours and days as they are stored, and shown. */
export type Hours = Pick<WeeklyHours, 'day' | 'from' | 'until'>;
export type Closed = Pick<ClosedDays, 'from' | 'until'>;

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
const FIRST_MINUTE = /^([01]\d|2[0-3]):[0-5]\d$/;
const END = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** What is wrong with hours of a week, in the order of the list; each sentence with the place of the entry. */
export function problemsOfHours(
  hours: readonly Hours[],
): { readonly index: number; readonly problem: string }[] {
  return hours.flatMap((one, index) => {
    const problem = problemOf(one, hours.slice(0, index));
    return problem === null ? [] : [{ index, problem }];
  });
}

function problemOf({ day, from, until }: Hours, before: readonly Hours[]): string | null {
  if (!FIRST_MINUTE.test(from) || !END.test(until)) return 'hours are written as HH:MM';
  if (until <= from) return 'hours end later than they begin';
  const overlap = before.some((other) => other.day === day && other.from < until && from < other.until);
  return overlap ? 'hours of a day do not overlap' : null;
}

/** Hours of a week, by day and time. @throws Refusal INVALID_INPUT for those that are none, or overlap */
export function hoursArgument(hours: readonly Hours[], field: string): Hours[] {
  const problems = new Map(problemsOfHours(hours).map(({ index, problem }) => [index, problem]));
  const checked = checkEach(hours, ({ day, from, until }, index) => {
    const problem = problems.get(index);
    if (problem !== undefined) throw new Refusal('INVALID_INPUT', problem, `${field}.${String(index)}.from`);
    return { day, from, until };
  });
  return checked.toSorted(
    (one, other) =>
      WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day) || one.from.localeCompare(other.from),
  );
}

/** Days that are closed, the first one first. @throws Refusal INVALID_INPUT for an end before the beginning */
export function closedDaysArgument(days: readonly Closed[], field: string): Closed[] {
  const checked = checkEach(days, ({ from, until }, index) => {
    if (!isSpan({ from, until }))
      throw new Refusal(
        'INVALID_INPUT',
        'closed days end within 366 days of their first',
        `${field}.${String(index)}.until`,
      );
    return { from, until };
  });
  return checked.toSorted((one, other) => one.from.localeCompare(other.from));
}

/** True for days that end on or after the first, and not too late. */
export function isSpan({ from, until }: Closed): boolean {
  return from <= until && Date.parse(until) - Date.parse(from) <= MOST_DAYS * DAY_MS;
}

/**
 * True while weekly hours hold: by the clock of the place, which summer time moves.
 *
 * @param timeZone IANA name
 */
export function holdsAt(
  { hours, closed }: { readonly hours: readonly Hours[]; readonly closed: readonly Closed[] },
  timeZone: string,
  moment: Date,
): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  const today = `${part('year')}-${part('month')}-${part('day')}`;
  if (closed.some(({ from, until }) => from <= today && today <= until)) return false;
  const clock = `${part('hour')}:${part('minute')}`;
  const weekday = part('weekday').toUpperCase();
  return hours.some(({ day, from, until }) => day === weekday && from <= clock && clock < until);
}
