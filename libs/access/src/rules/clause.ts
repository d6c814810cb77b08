import type { Role } from '@vicinia/events';

/**
 * One way to be allowed something. A rule lists clauses; one that applies is enough, and where none does access
 * is refused.
 */
export type Clause =
  /** Anybody, signed in or not. */
  | { readonly kind: 'public' }
  /** Anybody who is signed in. */
  | { readonly kind: 'signedIn' }
  /** The person whom the record is about. */
  | { readonly kind: 'self' }
  /** Whoever holds the receipt of an anonymous matter. */
  | { readonly kind: 'receipt' }
  /** A role held at the territory or above it: this node and everything below, never sideways, never up. */
  | { readonly kind: 'territory'; readonly roles: readonly Role[] }
  /** As `territory`, for matters that are not sensitive. */
  | { readonly kind: 'ordinary'; readonly roles: readonly Role[] }
  /** As `territory`, where the policy of the post's role lets the holder create, fill and end it. */
  | { readonly kind: 'seat'; readonly roles: readonly Role[] }
  /** A role held for the municipality. */
  | { readonly kind: 'municipality'; readonly roles: readonly Role[] }
  /** Takes part in this panel, issue or programme in the given capacity. */
  | { readonly kind: 'participation'; readonly as: Capacity }
  /** Holds a post to act for an organisation that takes part in the given capacity. */
  | { readonly kind: 'representation'; readonly as: CapacityOfOrganisation };

/** In what capacity a person takes part in something. */
export type Capacity =
  | 'stakeholder'
  | 'measureOwner'
  | 'namedOwner'
  | 'member'
  | 'chair'
  | 'secretary'
  | 'fellow'
  | 'handoverOfficer'
  | 'mapKeeper'
  | 'communityLiaison';

/** In what capacity an organisation takes part, for which others act. */
export type CapacityOfOrganisation = 'stakeholder' | 'measureOwner' | 'namedOwner' | 'receiver' | 'party';

export const anybody: Clause = { kind: 'public' };
export const anyoneSignedIn: Clause = { kind: 'signedIn' };
export const oneself: Clause = { kind: 'self' };
export const receiptHolder: Clause = { kind: 'receipt' };

export function atTerritory(...roles: Role[]): Clause {
  return { kind: 'territory', roles };
}

export function atTerritoryOfOrdinary(...roles: Role[]): Clause {
  return { kind: 'ordinary', roles };
}

export function answeringForSeat(...roles: Role[]): Clause {
  return { kind: 'seat', roles };
}

export function ofMunicipality(...roles: Role[]): Clause {
  return { kind: 'municipality', roles };
}

export function takingPartAs(as: Capacity): Clause {
  return { kind: 'participation', as };
}

export function actingForOrganisation(as: CapacityOfOrganisation): Clause {
  return { kind: 'representation', as };
}
