import type { Role } from '@vicinia/events';
import type { Grant, Principal } from '../principal/principal.js';
import type { Rule } from './access-table.js';
import { rolePolicy } from './role-policy.js';
import { isWithin } from './within.js';

/** The seat that a post is, as far as it decides who may act on it. */
export interface Seat {
  readonly role: Role;
  /**
   * For a post in a municipality: every territory that it overlaps, each with its present and its former path; of a
   * community or organisation: its territory, and that of the post. What its holder sees lies in all of them. Null for a
   * post in a territory, which is the one of the facts.
   */
  readonly overlappedPaths: readonly (readonly string[])[] | null;
}

/**
 * Says whether the policy of the seat's role lets somebody create, fill and end it, for every territory into which its
 * holder will see.
 *
 * @param principal who asks, with the grants that hold now
 * @param rule that is asked for; a program has it or not
 * @param territoryPaths of the post's own territory, or of the one that answers for a post in a municipality
 */
export function answersForSeat(
  principal: Principal,
  rule: Rule,
  { role, overlappedPaths }: Seat,
  territoryPaths: readonly string[],
): boolean {
  if (overlappedPaths === null) return answersFor(principal, rule, role, territoryPaths);
  // Nobody but the national lead answers for a municipality that overlaps nothing.
  const placed = overlappedPaths.length > 0 || principal.grants.some((held) => held.role === 'NATIONAL_LEAD');
  return placed && overlappedPaths.every((paths) => answersFor(principal, rule, role, paths));
}

function answersFor(principal: Principal, rule: Rule, role: Role, paths: readonly string[]): boolean {
  return paths.every((path) =>
    principal.grants.some(
      (held) =>
        held.scope.kind === 'territory' &&
        fills(principal, held, rule, role) &&
        held.scope.paths.length > 0 &&
        held.scope.paths.every(
          (granted) => isWithin(path, granted) && (held.role === 'NATIONAL_LEAD' || path !== granted),
        ),
    ),
  );
}

/** A program fills what a regional lead would: no post that the national lead alone gives. */
function fills({ isMachine }: Principal, { role: held, rules }: Grant, rule: Rule, role: Role): boolean {
  const { by } = rolePolicy[role];
  return isMachine === true
    ? rules?.includes(rule) === true && by.includes('REGIONAL_LEAD')
    : by.includes(held);
}
