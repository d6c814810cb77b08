import { type Boundary, boundingBoxOf, boxesMeet, forEachRing, signedRingArea } from './boundary.js';

/** An edge over its base line, from west to east; `sign` says whether the area under it counts or is taken off. */
interface Strip {
  readonly west: number;
  readonly east: number;
  readonly westHeight: number;
  readonly slope: number;
  readonly sign: 1 | -1;
}

/**
 * How much of the smaller of two boundaries lies on the other: 0 when they are apart or only share a
 * border, 1 when one lies within the other. Both must be checked and normalised.
 *
 * The common area is the signed sum of what the strips under their edges have in common. That takes no
 * intersection polygon, so borders that almost coincide, usual among neighbours, cannot upset it.
 */
export function overlapShare(one: Boundary, other: Boundary): number {
  const smaller = Math.min(planeArea(one), planeArea(other));
  return smaller > 0 ? clampShare(commonArea(one, other) / smaller) : 0;
}

/** How much of `inner` lies on `outer`, from 0 to 1. Both must be checked and normalised. */
export function shareInside(inner: Boundary, outer: Boundary): number {
  const area = planeArea(inner);
  return area > 0 ? clampShare(commonArea(inner, outer) / area) : 0;
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** In square degrees; only ratios of it are used. */
function planeArea(boundary: Boundary): number {
  let sum = 0;
  forEachRing(boundary, (ring) => (sum += signedRingArea(ring)));
  return sum / 2;
}

function commonArea(one: Boundary, other: Boundary): number {
  const oneBox = boundingBoxOf(one);
  const otherBox = boundingBoxOf(other);
  if (!oneBox || !otherBox || !boxesMeet(oneBox, otherBox)) return 0;
  const base = Math.min(oneBox[1], otherBox[1]);
  const west = Math.max(oneBox[0], otherBox[0]);
  const east = Math.min(oneBox[2], otherBox[2]);
  const oneStrips = stripsBetween(one, base, west, east);
  const otherStrips = stripsBetween(other, base, west, east);

  let area = 0;
  let first = 0;
  const widest = otherStrips.reduce((most, strip) => Math.max(most, strip.east - strip.west), 0);
  for (const strip of oneStrips) {
    while ((otherStrips[first]?.west ?? Infinity) < strip.west - widest) first++;
    for (let index = first; index < otherStrips.length; index++) {
      const candidate = otherStrips[index];
      if (!candidate || candidate.west >= strip.east) break;
      if (candidate.east > strip.west) area += strip.sign * candidate.sign * commonUnder(strip, candidate);
    }
  }
  return area;
}

/** The edges between two longitudes as strips over the base, ordered by their western end. */
function stripsBetween(boundary: Boundary, base: number, west: number, east: number): Strip[] {
  const strips: Strip[] = [];
  forEachRing(boundary, (ring) => {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (x1 === x2 || Math.max(x1, x2) <= west || Math.min(x1, x2) >= east) continue;
      const slope = (y2 - y1) / (x2 - x1);
      // A counter-clockwise ring runs west along its northern side, which is the side that counts.
      strips.push(
        x1 < x2
          ? { west: x1, east: x2, westHeight: y1 - base, slope, sign: -1 }
          : { west: x2, east: x1, westHeight: y2 - base, slope, sign: 1 },
      );
    }
  });
  return strips.sort((a, b) => a.west - b.west);
}

/** Area under the lower of two edges where they run above one another. */
function commonUnder(one: Strip, other: Strip): number {
  const west = Math.max(one.west, other.west);
  const east = Math.min(one.east, other.east);
  const width = east - west;
  const oneWest = one.westHeight + one.slope * (west - one.west);
  const oneEast = one.westHeight + one.slope * (east - one.west);
  const otherWest = other.westHeight + other.slope * (west - other.west);
  const otherEast = other.westHeight + other.slope * (east - other.west);
  const lead = oneWest - otherWest;
  const trail = oneEast - otherEast;
  if (lead * trail >= 0) {
    const [lowWest, lowEast] = lead + trail <= 0 ? [oneWest, oneEast] : [otherWest, otherEast];
    return ((lowWest + lowEast) / 2) * width;
  }
  const cross = (lead / (lead - trail)) * width;
  const height = oneWest + one.slope * cross;
  return (
    ((Math.min(oneWest, otherWest) + height) * cross +
      (height + Math.min(oneEast, otherEast)) * (width - cross)) /
    2
  );
}
