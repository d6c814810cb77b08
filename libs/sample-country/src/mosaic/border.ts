import { squaredDistanceFromStretch, type PlanePoint } from './plane.js';

/** The outline of the country as its stretches from corner to corner, the last back to the first. */
export type Border = readonly (readonly [start: PlanePoint, end: PlanePoint])[];

export function borderOf(outline: readonly PlanePoint[]): Border {
  return outline.flatMap((start, index) => {
    const end = outline[(index + 1) % outline.length];
    return end ? [[start, end]] : [];
  });
}

/** Kilometres from a place to the nearest stretch. */
export function distanceFromBorder(border: Border, place: PlanePoint): number {
  let least = Infinity;
  for (const [start, end] of border) {
    const squared = squaredDistanceFromStretch(place, start, end);
    if (squared < least) least = squared;
  }
  return Math.sqrt(least);
}

export function isInside(border: Border, { x, y }: PlanePoint): boolean {
  let inside = false;
  for (const [start, end] of border) {
    if (start.y > y === end.y > y) continue;
    if (x < start.x + ((y - start.y) / (end.y - start.y)) * (end.x - start.x)) inside = !inside;
  }
  return inside;
}
