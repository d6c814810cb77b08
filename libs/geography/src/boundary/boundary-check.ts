import { type Boundary, type BoundingBox, type Ring, signedRingArea } from './boundary.js';
import { ringContains } from './contains.js';
import { indexBoundaries } from './boundary-index.js';
import { type Crossing, findCrossings } from './ring-crossings.js';
import { placeProblems } from './place-check.js';
import { positionInside } from './position-inside.js';
import { nameOfRing, showPosition } from './wording.js';

/** What can be wrong with a boundary. */
export type BoundaryProblemKind =
  | 'GEOMETRY_TYPE'
  | 'NOT_FINITE'
  | 'RING_TOO_SHORT'
  | 'RING_NOT_CLOSED'
  | 'RING_WITHOUT_AREA'
  | 'OUT_OF_RANGE'
  | 'COORDINATES_SWAPPED'
  | 'OUTSIDE_COUNTRY'
  | 'RINGS_CROSS'
  | 'HOLE_OUTSIDE'
  | 'PARTS_OVERLAP';

export interface BoundaryProblem {
  readonly kind: BoundaryProblemKind;
  /** One sentence that says what is wrong and where. */
  readonly message: string;
}

export interface BoundaryCheckOptions {
  /** Where the country lies; with it, swapped coordinates and strays are found. */
  readonly country?: BoundingBox;
}

/**
 * Says what is wrong with a geometry that is meant to be the boundary of a territory; an empty list means
 * that `normaliseBoundary` accepts it. Takes anything, also what is no geometry at all. Which way rings
 * run is not checked: normalising turns them.
 *
 * Later checks build on earlier ones, so a ring that is not closed is not searched for crossings.
 */
export function checkBoundary(geometry: unknown, options: BoundaryCheckOptions = {}): BoundaryProblem[] {
  const parts = partsOf(geometry);
  if (!Array.isArray(parts)) return [parts];
  const shape = parts.flatMap((part, partNumber) => checkShape(part, partNumber, parts.length));
  if (shape.length > 0) return shape;
  const boundary = parts as Boundary;
  const place = placeProblems(boundary, options.country);
  if (place.length > 0) return place;
  const crossings = findCrossings(boundary, 3).map((crossing) => sentenceOf(crossing, boundary.length));
  if (crossings.length > 0) return crossings;
  return [...strayHoles(boundary), ...overlappingParts(boundary)];
}

function partsOf(geometry: unknown): unknown[] | BoundaryProblem {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  const wrong = (message: string): BoundaryProblem => ({ kind: 'GEOMETRY_TYPE', message });
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const found = typeof type === 'string' ? `a ${type}` : 'none';
    return wrong(`The geometry must be a Polygon or a MultiPolygon; it is ${found}.`);
  }
  if (!Array.isArray(coordinates) || coordinates.length === 0)
    return wrong(`The ${type} has no coordinates.`);
  return type === 'Polygon' ? [coordinates] : (coordinates as unknown[]);
}

function checkShape(part: unknown, partNumber: number, partCount: number): BoundaryProblem[] {
  if (!Array.isArray(part) || part.length === 0) {
    return [{ kind: 'GEOMETRY_TYPE', message: `Part ${partNumber + 1} of the geometry has no rings.` }];
  }
  return part.flatMap((ring: unknown, ringNumber) => {
    const problem = checkRing(ring, nameOfRing(partNumber, ringNumber, partCount));
    return problem ? [problem] : [];
  });
}

function checkRing(ring: unknown, name: string): BoundaryProblem | null {
  if (!Array.isArray(ring)) return { kind: 'GEOMETRY_TYPE', message: `${name} is not a list of positions.` };
  const bad = ring.findIndex((position) => !isPosition(position));
  if (bad >= 0) {
    const message = `Position ${bad + 1} of ${lowerFirst(name)} is not a pair of finite numbers.`;
    return { kind: 'NOT_FINITE', message };
  }
  const line = ring as Ring;
  if (line.length < 4) {
    const message = `${name} has ${line.length} positions; a closed ring needs at least four.`;
    return { kind: 'RING_TOO_SHORT', message };
  }
  const [first = [], last = []] = [line[0], line.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    const message = `${name} is not closed: it begins at ${showPosition(first)} and ends at ${showPosition(last)}.`;
    return { kind: 'RING_NOT_CLOSED', message };
  }
  if (new Set(line.map(([x, y]) => `${x} ${y}`)).size < 3) {
    return { kind: 'RING_TOO_SHORT', message: `${name} has fewer than three different positions.` };
  }
  if (isFlat(line)) return { kind: 'RING_WITHOUT_AREA', message: `${name} encloses no area.` };
  return null;
}

/** All on one line. The signed area would not do: that of a figure of eight may be zero as well. */
function isFlat(line: Ring): boolean {
  const [[originX = 0, originY = 0] = []] = line;
  const [farX = 0, farY = 0] = line.find(([x, y]) => x !== originX || y !== originY) ?? [];
  return line.every(
    ([x = 0, y = 0]) => (farX - originX) * (y - originY) === (x - originX) * (farY - originY),
  );
}

function isPosition(position: unknown): boolean {
  return (
    Array.isArray(position) &&
    position.length >= 2 &&
    Number.isFinite(position[0]) &&
    Number.isFinite(position[1])
  );
}

function sentenceOf(crossing: Crossing, partCount: number): BoundaryProblem {
  const name = nameOfRing(crossing.part, crossing.ring, partCount);
  const same = crossing.part === crossing.otherPart && crossing.ring === crossing.otherRing;
  const other = same ? 'itself' : lowerFirst(nameOfRing(crossing.otherPart, crossing.otherRing, partCount));
  const verb = crossing.kind === 'crosses' ? 'crosses' : 'runs along';
  const near = showPosition([crossing.longitude, crossing.latitude]);
  return { kind: 'RINGS_CROSS', message: `${name} ${verb} ${other} near ${near}.` };
}

function strayHoles(boundary: Boundary): BoundaryProblem[] {
  return boundary.flatMap(([outer = [], ...holes], partNumber) =>
    holes.flatMap((hole, index) => {
      if (ringContains(outer, ...positionInside(hole))) return [];
      const message = `${nameOfRing(partNumber, index + 1, boundary.length)} lies outside its outer ring.`;
      return [{ kind: 'HOLE_OUTSIDE' as const, message }];
    }),
  );
}

/** Rings that do not cross lie inside one another altogether or not at all, so one position inside the smaller tells. */
function overlappingParts(boundary: Boundary): BoundaryProblem[] {
  if (boundary.length < 2) return [];
  const parts = boundary.map((part, number) => ({
    part,
    number,
    size: Math.abs(signedRingArea(part[0] ?? [])),
  }));
  const index = indexBoundaries(parts, ({ part }) => [part]);
  return parts.flatMap(({ part, number, size }) => {
    const [x, y] = positionInside(part[0] ?? []);
    const isUnder = (other: (typeof parts)[number]): boolean =>
      other.size > size || (other.size === size && other.number < number);
    const under = index.at(x, y).find(isUnder);
    if (!under) return [];
    const message = `Part ${number + 1} of the geometry lies on top of part ${under.number + 1}.`;
    return [{ kind: 'PARTS_OVERLAP' as const, message }];
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
