import type { Effect } from '../generated/graphql.js';

/** What is counted for each territory. */
export const indicators = [
  'OPEN_ISSUES',
  'CONCERNS_DUE',
  'CONCERNS_IN_TIME',
  'CLOSED_FIXED',
  'CLOSED_IMPROVED',
  'CLOSED_NO_CHANGE',
  'CLOSED_WORSE',
  'CLOSINGS_CONTESTED',
] as const;

export type Indicator = (typeof indicators)[number];

/** A stock has no period; its rows all stand on this day. */
export const STOCK = '0001-01-01';

/** Which indicator counts a closing with this effect. */
export function closedWith(effect: Effect): Indicator {
  return `CLOSED_${effect}`;
}
