import { monthsAfter } from '@vicinia/service-kit';
import type { Producer } from '@vicinia/events';
import type { DataRequestState } from '../generated/graphql.js';

/** Services that keep something about persons: a request is answered when all of them have. */
export const ANSWERING: readonly Producer[] = ['people', 'issues', 'meetings', 'outreach'];

/** Months within which a person has to be answered (GDPR, article 12(3)). */
const MONTHS_TO_ANSWER = 1;

/** @param answered services that have answered */
export function awaitedOf(answered: readonly string[]): Producer[] {
  return ANSWERING.filter((service) => !answered.includes(service));
}

/** @param answered services that have answered */
export function stateOf(answered: readonly string[]): DataRequestState {
  if (awaitedOf(answered).length === 0) return 'ANSWERED';
  return answered.length === 0 ? 'ASKED' : 'ANSWERING';
}

/** The day a month later, and where that month is shorter its last one. */
export function dueAfterAsking(askedAt: Date): Date {
  return monthsAfter(askedAt, MONTHS_TO_ANSWER);
}
