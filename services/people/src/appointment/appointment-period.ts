import { Refusal } from '@vicinia/service-kit';

/** Nobody who is appointed today began before this. */
const EARLIEST = new Date('1900-01-01T00:00:00Z');
const YEARS_AHEAD = 100;

/**
 * A moment at which an appointment begins or ends. Every service stores it, so one that any of them could not store is
 * refused here: behind a message that cannot be stored a removal would wait.
 *
 * @param field path of the argument
 * @throws Refusal INVALID_INPUT for a moment that no appointment has
 */
export function momentOfAppointment(moment: Date, field: string, today: Date): Date {
  const problem = momentProblem(moment, today);
  if (problem === null) return moment;
  throw new Refusal('INVALID_INPUT', problem, field);
}

/** What is wrong with a moment of an appointment, or null. */
export function momentProblem(moment: Date, today: Date): string | null {
  const latest = new Date(today);
  latest.setUTCFullYear(today.getUTCFullYear() + YEARS_AHEAD);
  if (moment >= EARLIEST && moment <= latest) return null;
  return `an appointment lies between the year 1900 and ${String(YEARS_AHEAD)} years from now`;
}

/** @throws Refusal INVALID_INPUT when it ends before it begins */
export function demandOrder(from: Date, until: Date | null): void {
  if (until === null || until > from) return;
  throw new Refusal('INVALID_INPUT', 'an appointment ends after it begins', 'input.until');
}
