import type { Random } from '../random/random.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment in milliseconds since 1970, at a full minute, UTC. */
export type Moment = number;

export function toMoment(instant: string | Date): Moment {
  const moment = new Date(instant).getTime();
  if (Number.isNaN(moment)) throw new RangeError(`"${String(instant)}" is not a moment in time.`);
  return Math.floor(moment / MINUTE) * MINUTE;
}

export function toIso(moment: Moment): string {
  return new Date(moment).toISOString();
}

/** The day as YYYY-MM-DD. */
export function toDay(moment: Moment): string {
  return toIso(moment).slice(0, 10);
}

export function addHours(moment: Moment, hours: number): Moment {
  return moment + Math.round(hours * 60) * MINUTE;
}

/** 0 in January. */
export function monthOf(moment: Moment): number {
  return new Date(moment).getUTCMonth();
}

/** Some minute of a working day, so many days later or on the next working day after that. */
export function workingMinute(moment: Moment, days: number, random: Random): Moment {
  let day = startOfDay(moment + Math.max(1, Math.round(days)) * DAY);
  while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY;
  return day + random.integer(7 * 60, 15 * 60) * MINUTE;
}

/** Six in the evening in central Europe on a day from Monday to Thursday. */
export function meetingEvening(moment: Moment): Moment {
  let day = startOfDay(moment);
  while ([0, 5, 6].includes(new Date(day).getUTCDay())) day += DAY;
  return day + 17 * HOUR;
}

/** Some minute when people are awake, on the given day. */
export function wakingMinute(moment: Moment, random: Random): Moment {
  return startOfDay(moment) + random.integer(6 * 60, 21 * 60) * MINUTE;
}

function startOfDay(moment: Moment): Moment {
  return Math.floor(moment / DAY) * DAY;
}
