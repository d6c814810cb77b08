import type { BoundaryProblem } from './boundary-check.js';
import { type Boundary, type BoundingBox, forEachRing } from './boundary.js';
import { showPosition } from './wording.js';

/** Is the boundary on the globe, the right way round, and in the country? At most one problem. */
export function placeProblems(boundary: Boundary, country: BoundingBox | undefined): BoundaryProblem[] {
  const positions: number[][] = [];
  forEachRing(boundary, (ring) => {
    ring.forEach((position) => positions.push(position));
  });
  const count = positions.length;
  const stray = positions.find(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  const swapped = (): BoundaryProblem => ({
    kind: 'COORDINATES_SWAPPED',
    message: `Latitude and longitude seem to be swapped: ${showPosition(positions[0] ?? [])} should be longitude first.`,
  });

  if (stray && positions.every(([x = 0, y = 0]) => Math.abs(y) <= 180 && Math.abs(x) <= 90))
    return [swapped()];
  if (stray) {
    const metres = Math.abs(stray[0] ?? 0) > 1000 || Math.abs(stray[1] ?? 0) > 1000;
    const hint = metres
      ? '; this looks like metres of a projected system, degrees of WGS 84 are expected'
      : '';
    const message = `${showPosition(stray)} is not a longitude and latitude on the globe${hint}.`;
    return [{ kind: 'OUT_OF_RANGE', message }];
  }
  if (!country) return [];
  const inside = positions.filter(([x = 0, y = 0]) => isIn(country, x, y)).length;
  if (inside === count) return [];
  const turned = positions.filter(([x = 0, y = 0]) => isIn(country, y, x)).length;
  if (turned > inside && turned > count / 2) return [swapped()];
  const outside = positions.find(([x = 0, y = 0]) => !isIn(country, x, y)) ?? [];
  return [{ kind: 'OUTSIDE_COUNTRY', message: `${showPosition(outside)} lies outside the country.` }];
}

function isIn([west, south, east, north]: BoundingBox, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
