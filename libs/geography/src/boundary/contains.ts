import type { Boundary, Ring } from './boundary.js';

/**
 * Does the point lie in the boundary? Holes are outside. Where neighbours share an edge with the same
 * positions, a point on it belongs to exactly one of them: the arithmetic is the same from both sides.
 *
 * @param longitude in degrees
 * @param latitude in degrees
 */
export function contains(boundary: Boundary, longitude: number, latitude: number): boolean {
  return boundary.some((part) => {
    let inside = false;
    for (const ring of part) if (crossesOddly(ring, longitude, latitude)) inside = !inside;
    return inside;
  });
}

/** True when the point lies within the ring itself, whatever holes the ring's part has. */
export function ringContains(ring: Ring, longitude: number, latitude: number): boolean {
  return crossesOddly(ring, longitude, latitude);
}

/** Counts the edges that a ray to the east crosses. An edge counts from its southern end, so both neighbours round alike. */
function crossesOddly(ring: Ring, longitude: number, latitude: number): boolean {
  let odd = false;
  for (let index = 1; index < ring.length; index++) {
    const [startX = NaN, startY = NaN] = ring[index - 1] ?? [];
    const [endX = NaN, endY = NaN] = ring[index] ?? [];
    if (startY > latitude === endY > latitude) continue;
    const isNorthward = startY < endY;
    const [southX, southY] = isNorthward ? [startX, startY] : [endX, endY];
    const [northX, northY] = isNorthward ? [endX, endY] : [startX, startY];
    const share = (latitude - southY) / (northY - southY);
    if (longitude < southX + share * (northX - southX)) odd = !odd;
  }
  return odd;
}
