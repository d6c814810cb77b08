import Flatbush from 'flatbush';
import { type Boundary, type BoundingBox, boundingBoxOf } from './boundary.js';
import { contains } from './contains.js';

/** Finds which of many boundaries meet a point or a box. Built once, then read; build a new one after a change. */
export interface BoundaryIndex<Item> {
  /** The items whose boundary contains the point, in the order in which they were given. */
  at(longitude: number, latitude: number): Item[];
  /** The items whose bounding box meets the box, in the order in which they were given. */
  near(box: BoundingBox): Item[];
}

/**
 * Builds an index. Items without a boundary are never found.
 *
 * @param items what to find
 * @param boundaryOf the checked boundary of an item
 */
export function indexBoundaries<Item>(
  items: readonly Item[],
  boundaryOf: (item: Item) => Boundary | null,
): BoundaryIndex<Item> {
  const entries = items.flatMap((item) => {
    const boundary = boundaryOf(item);
    const box = boundary && boundingBoxOf(boundary);
    return boundary && box ? [{ item, boundary, box }] : [];
  });
  if (entries.length === 0) return { at: () => [], near: () => [] };

  const tree = new Flatbush(entries.length);
  for (const { box } of entries) tree.add(...box);
  tree.finish();
  const search = (box: BoundingBox): (typeof entries)[number][] =>
    tree
      .search(...box)
      .sort((one, other) => one - other)
      .flatMap((position) => entries[position] ?? []);

  return {
    at: (longitude, latitude) =>
      search([longitude, latitude, longitude, latitude])
        .filter(({ boundary }) => contains(boundary, longitude, latitude))
        .map(({ item }) => item),
    near: (box) => search(box).map(({ item }) => item),
  };
}
