import { decide, isWithin, Territories, type Access, type KnownTerritory, type Rule } from '@vicinia/access';

/**
 * Demands that a list of a territory can hold anything at all for the caller: a grant at the territory, above it, or
 * somewhere below it. Whoever has none is told so, instead of getting an empty list.
 *
 * @throws Refusal UNAUTHENTICATED, FORBIDDEN or STAFF_ACCESS_SUSPENDED
 */
export function demandReach(access: Access, rule: Rule, territory: KnownTerritory): void {
  const reachesBelow = access.territoryPaths(rule).some((path) => isWithin(path, territory.path));
  if (!reachesBelow) access.demand(rule, { territoryPaths: Territories.pathsOf(territory) });
}

/**
 * Tells staff that they have to wait, where a list would otherwise look empty to them.
 *
 * @throws Refusal STAFF_ACCESS_SUSPENDED
 */
export function demandAwake(access: Access, rule: Rule, territory: KnownTerritory): void {
  const facts = { territoryPaths: Territories.pathsOf(territory) };
  if (decide(access.principal, rule, facts) === 'STAFF_ACCESS_SUSPENDED') access.demand(rule, facts);
}
