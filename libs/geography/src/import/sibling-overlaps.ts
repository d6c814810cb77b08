import { type Boundary, boundingBoxOf } from '../boundary/boundary.js';
import { indexBoundaries } from '../boundary/boundary-index.js';
import { overlapShare, shareInside } from '../boundary/overlap.js';

/** A territory as far as overlaps go; `number` is null for one that is known already and not in the file. */
export interface Sibling {
  readonly number: number | null;
  readonly code: string;
  readonly levelCode: string | null;
  readonly boundary: Boundary | null;
}

/** Siblings that lie on one another by more than the tolerance. */
export interface SiblingOverlap<Item extends Sibling> {
  readonly one: Item;
  readonly other: Item;
  /** Of the smaller one, from 0 to 1. */
  readonly share: number;
}

/** A sibling together with others that lie in it and fill it: the same area twice, once whole and once in parts. */
export interface WholeInParts<Item extends Sibling> {
  readonly whole: Item;
  readonly parts: readonly Item[];
}

/** Parts are parts when nearly all of each lies in the whole, and together they fill nearly all of it. */
const PART_INSIDE = 0.9;
const WHOLE_FILLED = 0.9;

/** Finds pairs of one level whose areas overlap. */
export function findOverlaps<Item extends Sibling>(
  siblings: readonly Item[],
  tolerance: number,
): SiblingOverlap<Item>[] {
  const ranks = new Map(siblings.map((sibling, rank) => [sibling, rank]));
  const index = indexBoundaries(siblings, ({ boundary }) => boundary);
  return siblings.flatMap((one, rank) => {
    const box = one.boundary && boundingBoxOf(one.boundary);
    if (!box) return [];
    return index.near(box).flatMap((other) => {
      if ((ranks.get(other) ?? 0) <= rank || !standSideBySide(one, other)) return [];
      const share = overlapShare(one.boundary ?? [], other.boundary ?? []);
      return share > tolerance ? [{ one, other, share }] : [];
    });
  });
}

/** One level, whatever the parent: neighbours of two districts may not overlap either. What is known is not examined again. */
function standSideBySide(one: Sibling, other: Sibling): boolean {
  return one.levelCode === other.levelCode && (one.number !== null || other.number !== null);
}

/** Finds, among overlaps, wholes that lie on top of their own parts: at least two parts that fill the whole. */
export function findWholes<Item extends Sibling>(
  overlaps: readonly SiblingOverlap<Item>[],
): WholeInParts<Item>[] {
  const partners = new Map<Item, Item[]>();
  for (const { one, other } of overlaps) {
    partners.set(one, [...(partners.get(one) ?? []), other]);
    partners.set(other, [...(partners.get(other) ?? []), one]);
  }
  return [...partners].flatMap(([whole, others]) => {
    const parts = others.filter(
      (part) => shareInside(part.boundary ?? [], whole.boundary ?? []) >= PART_INSIDE,
    );
    const filled = parts.reduce(
      (sum, part) => sum + shareInside(whole.boundary ?? [], part.boundary ?? []),
      0,
    );
    return parts.length >= 2 && filled >= WHOLE_FILLED ? [{ whole, parts }] : [];
  });
}
