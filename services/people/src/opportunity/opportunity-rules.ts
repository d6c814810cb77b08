import { volunteerRoles } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { Refusal } from '@vicinia/service-kit';

const MOST_YEARS = 2;

/** What decides whether somebody can apply. */
interface Opening {
  readonly until: Date;
  readonly closedAt: Date | null;
}

/** True while somebody can apply: from its end on also before a round has closed it. */
export function isOpen({ until, closedAt }: Opening, at: Date): boolean {
  return closedAt === null && until > at;
}

/** @throws Refusal DEADLINE_PASSED for an opportunity that is closed */
export function demandOpening(opening: Opening, at: Date, field: string): void {
  if (!isOpen(opening, at)) throw new Refusal('DEADLINE_PASSED', 'this opportunity is closed', field);
}

/** @throws Refusal INVALID_INPUT for a role to which nobody comes by applying */
export function volunteerRole(role: Role, field: string): Role {
  if (volunteerRoles.includes(role)) return role;
  throw new Refusal('INVALID_INPUT', `people apply to be ${volunteerRoles.join(', ')}`, field);
}

/** The end of an opportunity. @throws Refusal INVALID_INPUT for a moment that has passed, or too far ahead */
export function endOfOpportunity(until: Date, at: Date, field: string): Date {
  const latest = new Date(at);
  latest.setUTCFullYear(at.getUTCFullYear() + MOST_YEARS);
  if (until > at && until <= latest) return until;
  throw new Refusal('INVALID_INPUT', `it ends within ${String(MOST_YEARS)} years from now`, field);
}
