import type { KnownTerritory, TerritoryDraft } from './territory-file.js';

/** A draft whose parent does not work out. */
export interface FamilyFault {
  readonly draft: TerritoryDraft;
  readonly kind: 'PARENT_UNKNOWN' | 'PARENT_CYCLE';
  readonly message: string;
}

/**
 * Puts parents before their children and finds parents that do not exist or that are their own descendants.
 * A parent may stand anywhere in the file or among the known territories.
 *
 * @param faultyCodes codes of features with problems of their own; their children are not blamed for them
 */
export function orderByParent(
  drafts: readonly TerritoryDraft[],
  known: readonly KnownTerritory[],
  faultyCodes: ReadonlySet<string>,
): { ordered: TerritoryDraft[]; faults: FamilyFault[] } {
  const byCode = new Map(drafts.map((draft) => [draft.code, draft]));
  const knownByCode = new Map(known.map((territory) => [territory.code, territory]));
  const parentOf = (code: string): string | null =>
    byCode.has(code) ? (byCode.get(code)?.parentCode ?? null) : (knownByCode.get(code)?.parentCode ?? null);

  const faults: FamilyFault[] = [];
  const depths = new Map<TerritoryDraft, number>();
  for (const draft of drafts) {
    const depth = depthOf(draft.code, parentOf);
    const parent = draft.parentCode;
    if (depth === null) {
      const message = `Its parents run in a circle: ${draft.code} is below itself.`;
      faults.push({ draft, kind: 'PARENT_CYCLE', message });
    } else if (parent !== null && !byCode.has(parent) && !knownByCode.has(parent)) {
      if (faultyCodes.has(parent)) continue;
      const message = `There is no territory ${parent} to be its parent, neither in the file nor in the country.`;
      faults.push({ draft, kind: 'PARENT_UNKNOWN', message });
    } else {
      depths.set(draft, depth);
    }
  }
  const ordered = [...depths].sort(([, one], [, other]) => one - other).map(([draft]) => draft);
  return { ordered, faults };
}

/** Number of ancestors, or null when they run in a circle. */
function depthOf(code: string, parentOf: (code: string) => string | null): number | null {
  const seen = new Set([code]);
  for (let parent = parentOf(code); parent !== null; parent = parentOf(parent)) {
    if (seen.has(parent)) return null;
    seen.add(parent);
  }
  return seen.size - 1;
}
