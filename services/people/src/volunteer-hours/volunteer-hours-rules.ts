import { Refusal } from '@vicinia/service-kit';

/** Hours are written down while somebody remembers them. */
const DAYS_BACK = 92;
const DAY_MS = 86_400_000;
/** A day has no more. */
const MINUTES_OF_DAY = 1_440;

/** When somebody held a post, in days of the place. */
interface DaysInPost {
  readonly first: string;
  /** Null while open. */
  readonly last: string | null;
}

/**
 * Demands a day on which a volunteer can have given hours.
 *
 * @param today day of the place
 * @throws Refusal INVALID_INPUT for one to come, too long ago, or outside the appointment
 */
export function demandDay(day: string, today: string, { first, last }: DaysInPost): void {
  const earliest = new Date(new Date(today).getTime() - DAYS_BACK * DAY_MS).toISOString().slice(0, 10);
  if (day <= today && day >= earliest && day >= first && (last === null || day <= last)) return;
  throw new Refusal(
    'INVALID_INPUT',
    `hours are of a day within the appointment, at most ${String(DAYS_BACK)} days ago`,
    'input.day',
  );
}

/** @throws Refusal INVALID_INPUT for more than a day has, with what is there already */
export function demandRoomInDay(there: number, more: number): void {
  if (there + more <= MINUTES_OF_DAY) return;
  throw new Refusal('INVALID_INPUT', 'a day has no more than 1,440 minutes', 'input.minutes');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for hours that somebody has confirmed or refused */
export function demandUndecided({ state }: { readonly state: string }): void {
  if (state === 'LOGGED') return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'somebody has decided about these hours', 'input.hoursId');
}
