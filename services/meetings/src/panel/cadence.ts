/** How often a panel sits (S2: PACT monthly, allies networks every six weeks). */
export interface CadenceRule {
  readonly every: number;
  readonly unit: 'WEEKS' | 'MONTHS';
}

interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * When a panel sits again. The clock on the wall stays the same whatever summer time does. Months keep the weekday of the
 * month: the second Tuesday stays the second Tuesday; a fifth one becomes the last.
 *
 * @param previous beginning of the sitting before
 * @param timeZone IANA name of the panel's territory
 */
export function nextSitting(cadence: CadenceRule, previous: Date, timeZone: string): Date {
  const local = localTime(previous, timeZone);
  return instant(
    cadence.unit === 'WEEKS' ? plusDays(local, cadence.every * 7) : plusMonths(local, cadence.every),
    timeZone,
  );
}

function plusDays(local: LocalTime, days: number): LocalTime {
  const date = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  return { ...local, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function plusMonths(local: LocalTime, months: number): LocalTime {
  const weekday = weekdayOf(local.year, local.month, local.day);
  const ordinal = Math.ceil(local.day / 7);
  const first = new Date(Date.UTC(local.year, local.month - 1 + months, 1));
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth() + 1;
  const firstSuchDay = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7);
  const wanted = firstSuchDay + (ordinal - 1) * 7;
  const day = wanted > daysIn(year, month) ? wanted - 7 : wanted;
  return { ...local, year, month, day };
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function localTime(moment: Date, timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** The instant at which the clock of the zone shows the given time; in the hour that a clock skips, an hour later. */
function instant(local: LocalTime, timeZone: string): Date {
  const asUtc = utcMinutes(local);
  const guess = new Date(asUtc - offsetAt(new Date(asUtc), timeZone));
  return new Date(asUtc - offsetAt(guess, timeZone));
}

/** Milliseconds by which the zone is ahead of UTC at a moment. */
function offsetAt(moment: Date, timeZone: string): number {
  return utcMinutes(localTime(moment, timeZone)) - Math.floor(moment.getTime() / 60_000) * 60_000;
}

function utcMinutes(local: LocalTime): number {
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
}
