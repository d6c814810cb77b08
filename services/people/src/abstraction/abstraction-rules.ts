import { Refusal } from '@vicinia/service-kit';

const DAY_MS = 86_400_000;
/** Whoever is away for longer works elsewhere. */
const MOST_DAYS = 62;
/** What happened is written down within a year. */
const DAYS_BACK = 366;
const HOURS_OF_DAY = 24;

/** Days on which somebody was pulled away, and for how long. */
export interface TimeAway {
  readonly from: string;
  readonly until: string;
  readonly hours: number;
}

const dayNumber = (day: string): number => Date.parse(day) / DAY_MS;

/**
 * Demands time that somebody can have been away, in days of the place.
 *
 * @returns minutes
 * @throws Refusal INVALID_INPUT for days to come, too long ago or too many, and for more or less hours than these have
 */
export function minutesAway({ from, until, hours }: TimeAway, today: string): number {
  if (dayNumber(from) < dayNumber(today) - DAYS_BACK)
    throw new Refusal('INVALID_INPUT', 'this is more than a year ago', 'input.from');
  const days = dayNumber(until) - dayNumber(from) + 1;
  if (until > today || days < 1 || days > MOST_DAYS) {
    throw new Refusal(
      'INVALID_INPUT',
      `these are at most ${String(MOST_DAYS)} days that have been`,
      'input.until',
    );
  }
  const minutes = Math.round(hours * 60);
  if (minutes >= 1 && minutes <= days * HOURS_OF_DAY * 60) return minutes;
  throw new Refusal('INVALID_INPUT', 'the days have no such number of hours', 'input.hours');
}
