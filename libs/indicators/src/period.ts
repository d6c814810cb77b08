import { dayIn, Refusal } from '@vicinia/service-kit';

/** How long the periods of a series are. */
export type PeriodLength = 'MONTH' | 'QUARTER' | 'YEAR';

/** A time over which figures are read: from the first day, up to and without the second. */
export interface Period {
  /** As people write it: 2026-03, 2026-Q1 or 2026. */
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** Most periods of one series. */
export const MOST_PERIODS = 60;

const MONTHS: Readonly<Record<PeriodLength, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/;

/**
 * The month that it is in a time zone.
 *
 * @param timeZone IANA name
 * @returns for example 2026-03
 */
export function monthIn(timeZone: string, moment: Date): string {
  return dayIn(timeZone, moment).slice(0, 7);
}

/**
 * Reads a period that somebody asked for.
 *
 * @param period a month (2026-03), a quarter (2026-Q1) or a year (2026)
 * @param field argument at fault
 * @throws Refusal INVALID_INPUT
 */
export function periodOf(period: string, field: string): Period {
  const [, year, month, quarter] = PERIOD.exec(period) ?? [];
  if (year === undefined || year === '0000') {
    throw new Refusal(
      'INVALID_INPUT',
      `${field} is a month, a quarter or a year, as 2026-03, 2026-Q1 or 2026`,
      field,
    ).as('INVALID_INPUT.PERIOD_MALFORMED', {});
  }
  if (month !== undefined) return periodFrom('MONTH', monthNumber(year, Number(month)));
  if (quarter !== undefined) return periodFrom('QUARTER', monthNumber(year, Number(quarter) * 3 - 2));
  return periodFrom('YEAR', monthNumber(year, 1));
}

/** What somebody asks a series for. */
export interface SeriesAsked {
  /** The first period, or one that begins with it. */
  readonly from: string;
  /** The last period, or one that ends with it. */
  readonly to: string;
  readonly by: PeriodLength;
}

/**
 * The periods of a series, the earliest first; those that have not begun are left out.
 *
 * @param runningMonth month that it is, for example 2026-03
 * @throws Refusal INVALID_INPUT for what is no period, for an end before the beginning, and for more than 60 of them
 */
export function periodsOf({ from, to, by }: SeriesAsked, runningMonth: string): Period[] {
  const months = MONTHS[by];
  const asked = { from: periodOf(from, 'from'), to: periodOf(to, 'to') };
  const first = beginning(numberOf(asked.from.from), months);
  const end = numberOf(asked.to.until);
  if (end <= first)
    throw new Refusal('INVALID_INPUT', 'to is not before from', 'to').as('INVALID_INPUT.PERIOD_REVERSED', {});
  if (Math.ceil((end - first) / months) > MOST_PERIODS) {
    throw new Refusal(
      'INVALID_INPUT',
      `a series has at most ${String(MOST_PERIODS)} periods; ask for longer ones, or for fewer`,
      'to',
    ).as('INVALID_INPUT.SERIES_TOO_LONG', { most: MOST_PERIODS });
  }
  const last = Math.min(end - 1, numberOf(`${runningMonth}-01`));
  const periods: Period[] = [];
  for (let month = first; month <= last; month += months) periods.push(periodFrom(by, month));
  return periods;
}

function periodFrom(length: PeriodLength, first: number): Period {
  const from = dayOf(first);
  return { name: nameOf(length, from), from, until: dayOf(first + MONTHS[length]) };
}

function nameOf(length: PeriodLength, from: string): string {
  if (length === 'MONTH') return from.slice(0, 7);
  const year = from.slice(0, 4);
  return length === 'YEAR' ? year : `${year}-Q${String(Math.ceil(Number(from.slice(5, 7)) / 3))}`;
}

/** Months are counted through, so that a year ends where the next begins. */
function monthNumber(year: string, month: number): number {
  return Number(year) * 12 + month - 1;
}

function numberOf(day: string): number {
  return monthNumber(day.slice(0, 4), Number(day.slice(5, 7)));
}

function dayOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** First month of the period in which a month lies. */
function beginning(month: number, months: number): number {
  return month - (month % months);
}
