import type { Geometry } from 'geojson';

/** Longitude and latitude in degrees, WGS 84, in this order (RFC 7946). */
export type Position = [longitude: number, latitude: number];

/** A closed line: the last position equals the first. */
export type Ring = number[][];

/** One part of a boundary: an outer ring, then its holes. */
export type Part = Ring[];

/** The area of a territory: coordinates of a GeoJSON MultiPolygon. */
export type Boundary = Part[];

/** West, south, east, north in degrees. */
export type BoundingBox = [west: number, south: number, east: number, north: number];

/** Calls `visit` with every ring of a boundary. */
export function forEachRing(
  boundary: Boundary,
  visit: (ring: Ring, partNumber: number, ringNumber: number) => void,
): void {
  boundary.forEach((part, partNumber) => {
    part.forEach((ring, ringNumber) => {
      visit(ring, partNumber, ringNumber);
    });
  });
}

/** The smallest box around a boundary, or null when it has no position. */
export function boundingBoxOf(boundary: Boundary): BoundingBox | null {
  const box: BoundingBox = [Infinity, Infinity, -Infinity, -Infinity];
  forEachRing(boundary, (ring) => {
    for (const [longitude = NaN, latitude = NaN] of ring) {
      box[0] = Math.min(box[0], longitude);
      box[1] = Math.min(box[1], latitude);
      box[2] = Math.max(box[2], longitude);
      box[3] = Math.max(box[3], latitude);
    }
  });
  return box[0] <= box[2] ? box : null;
}

/** True when the boxes share at least a point. */
export function boxesMeet(one: BoundingBox, other: BoundingBox): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/**
 * Twice the signed area of a ring in square degrees: positive when it runs counter-clockwise. Measured from
 * its first position, so that small rings far from the origin keep their digits.
 */
export function signedRingArea(ring: Ring): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    sum += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }
  return sum;
}

const EARTH_RADIUS_KILOMETRES = 6371.0088;

/**
 * Area of a boundary in square kilometres on a sphere, holes taken off; within half a per cent of the true
 * earth. Areas of parts that share their borders add up to the whole exactly, apart from rounding.
 */
export function areaInSquareKilometres(boundary: Boundary): number {
  let area = 0;
  for (const part of boundary) {
    part.forEach((ring, ringNumber) => {
      const size = Math.abs(sphericalArea(ring));
      area += ringNumber === 0 ? size : -size;
    });
  }
  return area * EARTH_RADIUS_KILOMETRES ** 2;
}

/** Area between a ring's edges and the equator, in square radii (Chamberlain and Duquette, 2007). */
function sphericalArea(ring: Ring): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    sum += (x2 - x1) * radians * (2 + Math.sin(y1 * radians) + Math.sin(y2 * radians));
  }
  return sum / 2;
}

/**
 * Brings a checked geometry into the one form that is stored: always a MultiPolygon, two numbers for each
 * position, no position twice in a row, outer rings counter-clockwise and holes clockwise (RFC 7946).
 *
 * @param geometry a Polygon or MultiPolygon without problems, see `checkBoundary`
 * @throws TypeError for any other type of geometry
 */
export function normaliseBoundary(geometry: Geometry): Boundary {
  if (geometry.type === 'Polygon') return [normalisePart(geometry.coordinates)];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(normalisePart);
  throw new TypeError(`A boundary is a Polygon or a MultiPolygon, not a ${geometry.type}.`);
}

function normalisePart(part: Part): Part {
  return part.map((ring, ringNumber) => {
    const clean: Ring = [];
    for (const [longitude = NaN, latitude = NaN] of ring) {
      const last = clean.at(-1);
      if (last?.[0] !== longitude || last[1] !== latitude) clean.push([longitude, latitude]);
    }
    const counterClockwise = signedRingArea(clean) > 0;
    return counterClockwise === (ringNumber === 0) ? clean : clean.reverse();
  });
}
