import { Refusal } from '@vicinia/service-kit';
import type { EnrolmentState } from '../generated/graphql.js';

/** Which state leads to which others. */
export const TRANSITIONS: Readonly<Record<EnrolmentState, readonly EnrolmentState[]>> = {
  APPLIED: ['INTERVIEWED', 'DECLINED', 'WITHDRAWN'],
  INTERVIEWED: ['ADMITTED', 'DECLINED', 'WITHDRAWN'],
  ADMITTED: ['TRAINED', 'REVOKED', 'WITHDRAWN'],
  TRAINED: ['APPOINTED', 'REVOKED', 'WITHDRAWN'],
  APPOINTED: ['RENEWED', 'REVOKED', 'WITHDRAWN', 'ENDED'],
  RENEWED: ['RENEWED', 'REVOKED', 'WITHDRAWN', 'ENDED'],
  DECLINED: [],
  WITHDRAWN: [],
  REVOKED: [],
  ENDED: [],
};

/** States in which whoever decides has something to do. */
export const WAITING: readonly EnrolmentState[] = ['APPLIED', 'INTERVIEWED', 'ADMITTED', 'TRAINED'];

const DAY_MS = 86_400_000;

/** @throws Refusal TRANSITION_NOT_ALLOWED where the one state does not lead to the other */
export function demandTransition(from: EnrolmentState, to: EnrolmentState): void {
  if (TRANSITIONS[from].includes(to)) return;
  throw new Refusal(
    'TRANSITION_NOT_ALLOWED',
    `an application that is ${from} does not become ${to}`,
    'input.enrolmentId',
  );
}

/**
 * When a term ends.
 *
 * @param stated what whoever appoints said; null for the term that the country lays down
 * @param from when the term begins: now, or the end of the present one
 * @throws Refusal INVALID_INPUT where nobody says so, or for a moment that is not later
 */
export function endOfTerm(stated: Date | null, from: Date, termDays: number | null): Date {
  const until = stated ?? (termDays === null ? null : new Date(from.getTime() + termDays * DAY_MS));
  if (until === null) {
    throw new Refusal('INVALID_INPUT', 'no term is laid down for this role: say until when', 'input.until');
  }
  if (until <= from) throw new Refusal('INVALID_INPUT', 'a term ends after it begins', 'input.until');
  return until;
}
