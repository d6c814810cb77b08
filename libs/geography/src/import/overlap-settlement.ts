import { problemOf } from './problem-wording.js';
import {
  findOverlaps,
  findWholes,
  type Sibling,
  type SiblingOverlap,
  type WholeInParts,
} from './sibling-overlaps.js';
import type {
  KnownTerritory,
  SkippedFeature,
  TerritoryDraft,
  TerritoryFileOptions,
  TerritoryProblem,
} from './territory-file.js';

/** Boundaries simplified one by one overlap their neighbours in slivers, mostly below this share. */
const DEFAULT_TOLERANCE = 0.05;

interface Settlement {
  readonly drafts: TerritoryDraft[];
  readonly problems: TerritoryProblem[];
  readonly skipped: SkippedFeature[];
}

/**
 * Deals with territories of one level that lie on one another as the options ask, see `OverlapOption`. Known territories
 * that the file does not mention count as siblings too, and are never left out.
 */
export function settleOverlaps(
  drafts: readonly TerritoryDraft[],
  known: readonly KnownTerritory[],
  options: TerritoryFileOptions,
): Settlement {
  const inFile = new Set(drafts.map(({ code }) => code));
  const standing = known
    .filter(({ code }) => !inFile.has(code))
    .map((territory) => ({ ...territory, number: null }));
  const overlaps = findOverlaps<Sibling>(
    [...drafts, ...standing],
    options.overlapTolerance ?? DEFAULT_TOLERANCE,
  );
  const wholes = findWholes(overlaps);
  const dropped = chooseDropped(wholes, options);
  const left = overlaps.filter(({ one, other }) => !dropped.has(one) && !dropped.has(other));
  return {
    drafts: drafts.filter((draft) => !dropped.has(draft)),
    problems: reportOverlaps(left, wholes, drafts),
    skipped: [...dropped].map(([{ number, code }, message]) => ({ number: number ?? 0, code, message })),
  };
}

/** The features to leave out, each with the sentence that says why. */
function chooseDropped(
  wholes: readonly WholeInParts<Sibling>[],
  { onOverlap }: TerritoryFileOptions,
): Map<Sibling, string> {
  const dropped = new Map<Sibling, string>();
  const drop = (sibling: Sibling, why: string): void => {
    if (sibling.number !== null)
      dropped.set(sibling, `Feature ${sibling.number} (${sibling.code}) was left out: ${why}.`);
  };
  for (const { whole, parts } of wholes) {
    if (onOverlap === 'keep-parts') drop(whole, `its ${parts.length} parts are kept in its place`);
    if (onOverlap === 'keep-whole')
      parts.forEach((part) => {
        drop(part, `it is a part of ${whole.code}, which is kept`);
      });
  }
  return dropped;
}

/** One problem for each whole, naming its parts, and one for each other pair, at the later feature. */
function reportOverlaps(
  overlaps: readonly SiblingOverlap<Sibling>[],
  wholes: readonly WholeInParts<Sibling>[],
  drafts: readonly TerritoryDraft[],
): TerritoryProblem[] {
  const byCode = new Map(drafts.map((draft) => [draft.code, draft]));
  const labelled = (sibling: Sibling): TerritoryDraft | undefined =>
    sibling.number === null ? undefined : byCode.get(sibling.code);
  const overlapping = new Set(overlaps.flatMap(({ one, other }) => [one, other]));
  const openWholes = wholes.filter(
    ({ whole, parts }) => overlapping.has(whole) && parts.some((part) => overlapping.has(part)),
  );

  const problems = openWholes.flatMap(({ whole, parts }) => {
    const at = labelled(whole) ?? parts.map(labelled).find((part) => part !== undefined);
    const sorted = parts.map(({ code }) => code).sort();
    const list =
      sorted.length > 4
        ? `${sorted.slice(0, 3).join(', ')} and ${sorted.length - 3} more`
        : sorted.join(', ');
    const message = `The area of ${whole.code} overlaps its own parts ${list}; leave out the whole or the parts.`;
    return at ? [problemOf(at, 'OVERLAP', message)] : [];
  });
  for (const { one, other, share } of overlaps) {
    if (openWholes.some(({ whole, parts }) => isPairOf(whole, parts, one, other))) continue;
    const [at, partner] = labelled(other) ? [labelled(other), one] : [labelled(one), other];
    const where =
      partner.number === null
        ? `the territory ${partner.code}`
        : `feature ${partner.number} (${partner.code})`;
    const message = `It overlaps ${where} by ${Math.max(1, Math.round(share * 100))} % of the smaller of the two.`;
    if (at) problems.push(problemOf(at, 'OVERLAP', message));
  }
  return problems;
}

function isPairOf(whole: Sibling, parts: readonly Sibling[], one: Sibling, other: Sibling): boolean {
  return (one === whole && parts.includes(other)) || (other === whole && parts.includes(one));
}
