import type { Position, Ring } from './boundary.js';

/**
 * A point well inside a ring: the middle of the widest stretch of a parallel through the ring, so that
 * borders which only touch do not mislead. Holes are not looked at.
 */
export function positionInside(ring: Ring): Position {
  const latitude = parallelThrough(ring);
  const cuts: number[] = [];
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    if (y1 > latitude !== y2 > latitude) cuts.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
  }
  cuts.sort((a, b) => a - b);
  let [west, east] = [cuts[0] ?? NaN, cuts[1] ?? NaN];
  for (let index = 2; index + 1 < cuts.length; index += 2) {
    const [from, to] = [cuts[index] ?? NaN, cuts[index + 1] ?? NaN];
    if (to - from > east - west) [west, east] = [from, to];
  }
  return [(west + east) / 2, latitude];
}

/** A latitude between two positions next in height, near the middle of the ring, on which no position lies. */
function parallelThrough(ring: Ring): number {
  let [south, north] = [Infinity, -Infinity];
  for (const [, y = 0] of ring) [south, north] = [Math.min(south, y), Math.max(north, y)];
  const middle = (south + north) / 2;
  let [below, above] = [south, north];
  for (const [, y = 0] of ring) {
    if (y > middle) above = Math.min(above, y);
    else below = Math.max(below, y);
  }
  return (below + above) / 2;
}
