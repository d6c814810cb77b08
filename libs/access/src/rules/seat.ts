import type { Role } from '@vicinia/events';
import type { Principal } from '../principal/principal.js';
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
 * @param territoryPaths of the post's own territory, or of the one that answers for a post in a municipality
 */
export function answersForSeat(
  principal: Principal,
  { role, overlappedPaths }: Seat,
  territoryPaths: readonly string[],
): boolean {
  if (overlappedPaths === null) return answersFor(principal, role, territoryPaths);
  // Nobody but the national lead answers for a municipality that overlaps nothing.
  const placed = overlappedPaths.length > 0 || principal.grants.some((held) => held.role === 'NATIONAL_LEAD');
  return placed && overlappedPaths.every((paths) => answersFor(principal, role, paths));
}

function answersFor(principal: Principal, role: Role, paths: readonly string[]): boolean {
  return paths.every((path) =>
    principal.grants.some(
      (held) =>
        held.scope.kind === 'territory' &&
        rolePolicy[role].by.includes(held.role) &&
        held.scope.paths.length > 0 &&
        held.scope.paths.every(
          (granted) => isWithin(path, granted) && (held.role === 'NATIONAL_LEAD' || path !== granted),
        ),
    ),
  );
}
