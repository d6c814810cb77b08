import type { PanelKind } from '../generated/graphql.js';

/** Key figures of communities and contacts of a stairwell sit there, whom their seat could expose where they live. */
const NOT_PUBLIC: readonly PanelKind[] = ['ALLIES_NETWORK', 'WATCH_GROUP'];

/**
 * Whether everybody may know of a panel of whose founder says nothing else. Residents and institutions can only turn to a
 * body that they can find (S2 4.2); allies are named by their own consent alone (S2 4.2.1).
 */
export function isUsuallyPublic(kind: PanelKind): boolean {
  return !NOT_PUBLIC.includes(kind);
}
