import { type Boundary, ringContains, type Ring, signedRingArea } from '@vicinia/geography';
import type { Tile } from './mosaic.js';

type Corner = readonly [longitude: number, latitude: number];

/**
 * The boundary of some tiles together. Edges between two of them cancel out; the rest, followed from corner
 * to corner, are the rings. Every vertex of the mosaic on the border stays, so neighbours fit exactly.
 */
export function uniteTiles(tiles: readonly Tile[]): Boundary {
  const rings = followEdges(borderEdges(tiles));
  const outer = rings.filter((ring) => signedRingArea(ring) > 0);
  const holes = rings.filter((ring) => signedRingArea(ring) < 0);
  return outer.map((ring) => [ring, ...holes.filter((hole) => smallestAround(hole, outer) === ring)]);
}

function borderEdges(tiles: readonly Tile[]): Map<string, [Corner, Corner]> {
  const edges = new Map<string, [Corner, Corner]>();
  for (const { corners } of tiles) {
    corners.forEach((start, index) => {
      const end = corners[(index + 1) % corners.length] as Corner;
      const back = `${end.join(' ')}>${start.join(' ')}`;
      if (!edges.delete(back)) edges.set(`${start.join(' ')}>${end.join(' ')}`, [start, end]);
    });
  }
  return edges;
}

function followEdges(edges: Map<string, [Corner, Corner]>): Ring[] {
  const leaving = new Map<string, Corner[]>();
  for (const [start, end] of edges.values()) {
    const key = start.join(' ');
    leaving.set(key, [...(leaving.get(key) ?? []), end]);
  }
  const rings: Ring[] = [];
  for (const [start, first] of edges.values()) {
    if (!takeExit(leaving, start, (exits) => exits.indexOf(first))) continue;
    const ring: Corner[] = [start, first];
    for (let here = first, before = start; here.join(' ') !== start.join(' ');) {
      const next = takeExit(leaving, here, (exits) => sharpestRight(before, here, exits));
      if (!next) throw new RangeError('The tiles do not close: their corners do not fit together.');
      ring.push(next);
      [before, here] = [here, next];
    }
    rings.push(ring.map(([longitude, latitude]) => [longitude, latitude]));
  }
  return rings;
}

function takeExit(
  leaving: Map<string, Corner[]>,
  at: Corner,
  choose: (exits: Corner[]) => number,
): Corner | undefined {
  const exits = leaving.get(at.join(' ')) ?? [];
  const choice = choose(exits);
  return choice < 0 ? undefined : exits.splice(choice, 1)[0];
}

/** Where rings touch in a corner, turning right as far as possible keeps the inside on the left and the rings apart. */
function sharpestRight(before: Corner, here: Corner, exits: readonly Corner[]): number {
  const back = Math.atan2(before[1] - here[1], before[0] - here[0]);
  const turns = exits.map((exit) => {
    const turn = Math.atan2(exit[1] - here[1], exit[0] - here[0]) - back;
    return (turn + 4 * Math.PI) % (2 * Math.PI);
  });
  return turns.indexOf(Math.max(...turns));
}

function smallestAround(hole: Ring, candidates: readonly Ring[]): Ring | undefined {
  const [x = NaN, y = NaN] = midpointOf(hole);
  return candidates
    .filter((ring) => ringContains(ring, x, y))
    .sort((one, other) => signedRingArea(one) - signedRingArea(other))[0];
}

function midpointOf(ring: Ring): number[] {
  const [[x1 = NaN, y1 = NaN] = [], [x2 = NaN, y2 = NaN] = []] = ring;
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
