import { Refusal } from '@vicinia/service-kit';
import type { ConcernStatus } from '../generated/graphql.js';

/** What can move a concern along its life (life cycle of a concern). */
export type ConcernStep = 'triage' | 'answer' | 'close' | 'reopen' | 'joinIssue';

interface Transition {
  readonly from: readonly ConcernStatus[];
  readonly to: ConcernStatus;
}

/** RECEIVED → TRIAGED → ANSWERED → CLOSED and back, or → IN_ISSUE. What is not listed is refused. */
const TRANSITIONS: Readonly<Record<ConcernStep, Transition>> = {
  triage: { from: ['RECEIVED'], to: 'TRIAGED' },
  answer: { from: ['TRIAGED'], to: 'ANSWERED' },
  close: { from: ['ANSWERED'], to: 'CLOSED' },
  reopen: { from: ['CLOSED'], to: 'ANSWERED' },
  joinIssue: { from: ['RECEIVED', 'TRIAGED', 'ANSWERED'], to: 'IN_ISSUE' },
};

export const concernSteps = Object.keys(TRANSITIONS) as ConcernStep[];

/**
 * Where a step leads a concern.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function nextConcernStatus(status: ConcernStatus, step: ConcernStep): ConcernStatus {
  const { from, to } = TRANSITIONS[step];
  if (!from.includes(status)) {
    throw new Refusal(
      'TRANSITION_NOT_ALLOWED',
      `a concern that is ${status} does not take the step "${step}"`,
    );
  }
  return to;
}

/**
 * Where an answer leads a concern: the first one moves it on; later ones, and those to a concern in an issue, are
 * further messages.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED before somebody has looked at it, and after it has ended
 */
export function statusAfterAnswer(status: ConcernStatus): ConcernStatus {
  return status === 'ANSWERED' || status === 'IN_ISSUE' ? status : nextConcernStatus(status, 'answer');
}

/**
 * Demands that a concern can still be sorted: one that ended has been, and one in an issue follows that.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandSortable(status: ConcernStatus): void {
  if (status === 'CLOSED' || status === 'IN_ISSUE')
    throw new Refusal('TRANSITION_NOT_ALLOWED', `a concern that is ${status} is not sorted anew`);
}

/** The reporter may always write; what comes after the end opens the concern again, so that a person reads it. */
export function statusAfterWriting(status: ConcernStatus): ConcernStatus {
  return status === 'CLOSED' ? nextConcernStatus(status, 'reopen') : status;
}
