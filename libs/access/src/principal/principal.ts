import type { Role } from '@vicinia/events';

/** Where a grant holds. Territories carry their paths, so that decisions need no look-up. */
export type GrantScope =
  | { readonly kind: 'territory'; readonly territoryId: string; readonly paths: readonly string[] }
  | { readonly kind: 'municipality'; readonly municipalityId: string }
  | { readonly kind: 'community'; readonly communityId: string }
  /** To act for an organisation, or for a community as one of its own. */
  | { readonly kind: 'organisation'; readonly organisationId: string };

export interface Grant {
  readonly grantId: string;
  readonly role: Role;
  readonly scope: GrantScope;
  /** Of a program: the rules that the grant opens, whatever roles they name. */
  readonly rules?: readonly string[] | undefined;
}

/** Who asks, and what this person may do at this moment. */
export interface Principal {
  /** Null when nobody is signed in. */
  readonly personId: string | null;
  /** True of a program: what is open to persons as such is not open to it. */
  readonly isMachine?: boolean | undefined;
  /** Grants that hold now; those that have not begun or have ended are left out. */
  readonly grants: readonly Grant[];
  /** True while the service has not heard of grants lately: staff clauses do not apply then. */
  readonly staffAccessSuspended: boolean;
}

/** Nobody is signed in. */
export const ANONYMOUS: Principal = { personId: null, grants: [], staffAccessSuspended: false };
