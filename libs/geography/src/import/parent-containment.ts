import { shareInside } from '../boundary/overlap.js';
import { problemOf } from './problem-wording.js';
import type { KnownTerritory, TerritoryDraft, TerritoryProblem } from './territory-file.js';

/** A child belongs to a parent that has at least this share of it; less hints at a wrong code, not at a rough boundary. */
const LEAST_SHARE = 0.5;

/** Finds drafts that lie mostly outside the parent they name. Parents without a boundary are not looked at. */
export function strayFromParents(
  drafts: readonly TerritoryDraft[],
  known: readonly KnownTerritory[],
): TerritoryProblem[] {
  const boundaries = new Map([...known, ...drafts].map(({ code, boundary }) => [code, boundary]));
  return drafts.flatMap((draft) => {
    const parent = draft.parentCode === null ? null : boundaries.get(draft.parentCode);
    if (!parent || !draft.boundary) return [];
    const share = shareInside(draft.boundary, parent);
    if (share >= LEAST_SHARE) return [];
    const message = `Only ${Math.round(share * 100)} % of it lies in its parent ${draft.parentCode}.`;
    return [problemOf(draft, 'OUTSIDE_PARENT', message)];
  });
}
