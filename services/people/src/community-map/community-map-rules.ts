import { Refusal } from '@vicinia/service-kit';
import type { CommunityMapKind } from '../generated/graphql.js';

const YEARS_KEPT = 2;
const MOST_YEARS = 5;

/** True where an entry is about persons: information is shared, intelligence is not gathered (S2 3.2). */
export function needsConsent(kind: CommunityMapKind, personId: string | null): boolean {
  return personId !== null || kind === 'RELATIONSHIP' || kind === 'CONTACT_POINT';
}

/**
 * Last day of an entry.
 *
 * @param wanted null for the usual time
 * @throws Refusal INVALID_INPUT for a day that has passed, or too far ahead
 */
export function expiryOf(wanted: string | null, at: Date, field: string): string {
  const day = wanted ?? yearsAfter(at, YEARS_KEPT);
  if (day >= dayOf(at) && day <= yearsAfter(at, MOST_YEARS)) return day;
  throw new Refusal('INVALID_INPUT', `an entry ends within ${String(MOST_YEARS)} years from now`, field);
}

function yearsAfter(at: Date, years: number): string {
  const then = new Date(at);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return dayOf(then);
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
