import { monthsAfter, Refusal } from '@vicinia/service-kit';

const DAY_MS = 86_400_000;
/** A course lasts days or weeks. */
const MOST_DAYS = 62;
/** What was held is written down within a year, and what is to come is planned for two. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 731;

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** @throws Refusal INVALID_INPUT for a session that is too long, too long ago or too far ahead, or ends before it begins */
export function demandTimes({ startsAt, endsAt }: Times, at: Date): void {
  const begins = startsAt.getTime() - at.getTime();
  if (begins < -DAYS_BACK * DAY_MS || begins > DAYS_AHEAD * DAY_MS) {
    throw new Refusal(
      'INVALID_INPUT',
      'a session was held within a year, or is to come within two',
      'input.startsAt',
    );
  }
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts > 0 && lasts <= MOST_DAYS * DAY_MS) return;
  throw new Refusal('INVALID_INPUT', `a session lasts at most ${String(MOST_DAYS)} days`, 'input.endsAt');
}

interface Session {
  readonly startsAt: Date;
  readonly cancelledAt: Date | null;
}

const TOO_LATE = 'TRANSITION_NOT_ALLOWED';

/** @throws Refusal TRANSITION_NOT_ALLOWED for a session that has begun, or is cancelled already */
export function demandToCome({ startsAt, cancelledAt }: Session, at: Date): void {
  if (cancelledAt !== null) throw new Refusal(TOO_LATE, 'the session is cancelled', 'input.sessionId');
  if (startsAt <= at) throw new Refusal(TOO_LATE, 'the session has begun', 'input.sessionId');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for a session that has not begun, or is cancelled */
export function demandBegun({ startsAt, cancelledAt }: Session, at: Date): void {
  if (cancelledAt !== null) throw new Refusal(TOO_LATE, 'the session is cancelled', 'input.sessionId');
  if (startsAt > at) throw new Refusal(TOO_LATE, 'the session has not begun', 'input.sessionId');
}

/**
 * From when on a course that somebody has passed no longer counts.
 *
 * @param passedAt the end of the session
 * @param months for which it counts; null for good
 * @returns the same day of the month, or the last one of a shorter month; null where it counts for good
 */
export function lapseOf(passedAt: Date, months: number | null): Date | null {
  return months === null ? null : monthsAfter(passedAt, months);
}
