import { Refusal } from '@vicinia/service-kit';
import type { ConcernStatus } from '../generated/graphql.js';
import type { Concern } from './concern.entity.js';

/** What can move a concern along its life (life cycle of a concern). */
export type ConcernStep = 'triage' | 'answer' | 'close' | 'reopen' | 'joinIssue';

interface Transition {
  readonly from: readonly ConcernStatus[];
  readonly to: ConcernStatus;
}

/**
 * RECEIVED → TRIAGED → ANSWERED → CLOSED and back, or → IN_ISSUE. Whoever answers has looked at it, triaged or not. What is
 * not listed is refused.
 */
const TRANSITIONS: Readonly<Record<ConcernStep, Transition>> = {
  triage: { from: ['RECEIVED'], to: 'TRIAGED' },
  answer: { from: ['RECEIVED', 'TRIAGED'], to: 'ANSWERED' },
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
 * @throws Refusal TRANSITION_NOT_ALLOWED after it has ended
 */
export function statusAfterAnswer(status: ConcernStatus): ConcernStatus {
  return status === 'ANSWERED' || status === 'IN_ISSUE' ? status : nextConcernStatus(status, 'answer');
}

/**
 * Demands that a concern can still be sorted: one that ended has been, and one in an issue follows that.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandSortable({ status }: Pick<Concern, 'status'>): void {
  if (status === 'CLOSED' || status === 'IN_ISSUE')
    throw new Refusal('TRANSITION_NOT_ALLOWED', `a concern that is ${status} is not sorted anew`);
}

/**
 * Demands that a concern can be opened again.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandReopenable({ status, erasedAt }: Pick<Concern, 'status' | 'erasedAt'>): void {
  if (erasedAt !== null)
    throw new Refusal('TRANSITION_NOT_ALLOWED', 'nothing is left of a concern that was erased');
  nextConcernStatus(status, 'reopen');
}

/** The reporter may always write; what comes after the end opens the concern again, so that a person reads it. */
export function statusAfterWriting(status: ConcernStatus): ConcernStatus {
  return status === 'CLOSED' ? nextConcernStatus(status, 'reopen') : status;
}
