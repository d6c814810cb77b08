import type { DataOf, grantsStated, Role } from '@vicinia/events';

type Stated = Pick<DataOf<typeof grantsStated>['grants'][number], 'role' | 'scope' | 'organisationId'>;

/** Who speaks for a community: one of its own, and nobody who serves it, since those may be police (S0; S2 1.3). */
const SPEAKS_FOR_COMMUNITY: Role = 'SECURITY_PARTNER';

/**
 * The organisation or the community for which a grant lets its holder act, as one id: whoever takes part is one or the
 * other, and acts in the same way.
 *
 * @returns null where the holder acts for nobody
 */
export function bodyOfGrant({ role, scope, organisationId }: Stated): string | null {
  if (organisationId !== undefined) return organisationId;
  return scope.kind === 'community' && role === SPEAKS_FOR_COMMUNITY ? scope.communityId : null;
}
