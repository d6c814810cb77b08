import type { Effect } from '../generated/graphql.js';

/** What is counted of each territory as it happens, besides categories and times of answers. */
export type CountedSum =
  | 'CONCERNS_DUE'
  | 'CONCERNS_IN_TIME'
  | 'ESCALATIONS'
  | 'CLOSED_FIXED'
  | 'CLOSED_IMPROVED'
  | 'CLOSED_NO_CHANGE'
  | 'CLOSED_WORSE'
  | 'CLOSINGS_CONTESTED'
  | `${typeof RECEIVED}${string}`
  | `${typeof FIRST_ANSWERS}${string}`;

/** What is counted of each territory. */
export interface Counted {
  readonly sum: CountedSum;
  readonly stock: 'OPEN_ISSUES' | 'MEASURES_OVERDUE' | 'SIGNATURES_MISSING';
}

/** With which the figures of concerns received begin, before the code of their category. */
export const RECEIVED = 'CONCERNS_RECEIVED.';

/** With which the figures of first answers begin, before the border of hours within which they were given. */
export const FIRST_ANSWERS = 'FIRST_ANSWERS.';

/** Which indicator counts a closing with this effect. */
export function closedWith(effect: Effect): CountedSum {
  return `CLOSED_${effect}`;
}

/** Which indicator counts a concern of a category. */
export function receivedIn(category: string): CountedSum {
  return `${RECEIVED}${category}`;
}
