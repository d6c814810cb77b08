import Flatbush from 'flatbush';
import type { Boundary, Ring } from './boundary.js';

/** About a tenth of a millimetre: lines closer than this touch rather than cross. */
const TOUCH_DEGREES = 1e-9;

/** Where a line of the geometry crosses another, or runs along it. */
export interface Crossing {
  readonly kind: 'crosses' | 'doubles';
  readonly longitude: number;
  readonly latitude: number;
  readonly part: number;
  readonly ring: number;
  readonly otherPart: number;
  readonly otherRing: number;
}

interface Edge {
  readonly part: number;
  readonly ring: number;
  readonly index: number;
  readonly line: Ring;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Finds where rings cross themselves or each other, in n log n by a spatial index of the edges. Rings may
 * touch in a point, and parts may share a border; within one part no line may run along another.
 *
 * @param boundary closed rings of finite positions
 * @param most stop after so many
 */
export function findCrossings(boundary: Boundary, most = 1): Crossing[] {
  const edges = edgesOf(boundary);
  if (edges.length === 0) return [];
  const tree = new Flatbush(edges.length);
  for (const { x1, y1, x2, y2 } of edges) {
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  tree.finish();

  const crossings: Crossing[] = [];
  edges.forEach((edge, position) => {
    if (crossings.length >= most) return;
    const { x1, y1, x2, y2 } = edge;
    tree.search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), (candidate) => {
      const other = edges[candidate];
      if (!other || candidate <= position || crossings.length >= most) return false;
      const crossing = crossingOf(edge, other);
      if (crossing) crossings.push(crossing);
      return false;
    });
  });
  return crossings;
}

function edgesOf(boundary: Boundary): Edge[] {
  const edges: Edge[] = [];
  boundary.forEach((rings, part) => {
    rings.forEach((given, ring) => {
      const line = given.filter(
        ([x, y], index) => index === 0 || x !== given[index - 1]?.[0] || y !== given[index - 1]?.[1],
      );
      for (let index = 1; index < line.length; index++) {
        const [x1 = 0, y1 = 0] = line[index - 1] ?? [];
        const [x2 = 0, y2 = 0] = line[index] ?? [];
        edges.push({ part, ring, index: index - 1, line, x1, y1, x2, y2 });
      }
    });
  });
  return edges;
}

/** Distance of a point from the line through an edge, positive on its left. */
function side(edge: Edge, x: number, y: number): number {
  const dx = edge.x2 - edge.x1;
  const dy = edge.y2 - edge.y1;
  const distance = (dx * (y - edge.y1) - dy * (x - edge.x1)) / Math.hypot(dx, dy);
  return Math.abs(distance) <= TOUCH_DEGREES ? 0 : distance;
}

function crossingOf(one: Edge, other: Edge): Crossing | null {
  const start = side(one, other.x1, other.y1);
  const end = side(one, other.x2, other.y2);
  if (start * end > 0) return null;
  const place = { part: one.part, ring: one.ring, otherPart: other.part, otherRing: other.ring };
  if (start === 0 && end === 0) {
    const shared = one.part === other.part ? sharedStretch(one, other) : null;
    return shared && { kind: 'doubles', longitude: shared[0], latitude: shared[1], ...place };
  }
  const oneStart = side(other, one.x1, one.y1);
  const oneEnd = side(other, one.x2, one.y2);
  if (oneStart * oneEnd > 0) return null;
  if (start * end < 0 && oneStart * oneEnd < 0) {
    const share = start / (start - end);
    const longitude = other.x1 + share * (other.x2 - other.x1);
    return { kind: 'crosses', longitude, latitude: other.y1 + share * (other.y2 - other.y1), ...place };
  }
  const corner = passesThroughCorner(one, other);
  return corner && { kind: 'crosses', longitude: corner[0], latitude: corner[1], ...place };
}

/** The middle of the stretch that two edges on one line have in common, or null when they meet in a point at most. */
function sharedStretch(one: Edge, other: Edge): [number, number] | null {
  const along = (x: number, y: number): number =>
    ((x - one.x1) * (one.x2 - one.x1) + (y - one.y1) * (one.y2 - one.y1)) /
    Math.hypot(one.x2 - one.x1, one.y2 - one.y1);
  const length = Math.hypot(one.x2 - one.x1, one.y2 - one.y1);
  const a = along(other.x1, other.y1);
  const b = along(other.x2, other.y2);
  const from = Math.max(0, Math.min(a, b));
  const to = Math.min(length, Math.max(a, b));
  if (to - from <= TOUCH_DEGREES) return null;
  const share = (from + to) / 2 / length;
  return [one.x1 + share * (one.x2 - one.x1), one.y1 + share * (one.y2 - one.y1)];
}

/**
 * The edges meet in a corner. Each line is followed through its own corner, or straight on where the other's
 * corner lies on its edge: they cross when one runs from one side of the other to its other side.
 */
function passesThroughCorner(one: Edge, other: Edge): [number, number] | null {
  const corner = endNearestTo(one, other);
  if (!corner) return null;
  const [x, y] = corner;
  const mine = throughCorner(one, x, y);
  const theirs = throughCorner(other, x, y);
  const sector = (angle: number): number => (angle - mine.from + 4 * Math.PI) % (2 * Math.PI);
  const exit = sector(mine.to);
  const [entry, leave] = [sector(theirs.from), sector(theirs.to)];
  const onMyLine = (angle: number): boolean =>
    angle < 1e-9 || Math.abs(angle - exit) < 1e-9 || 2 * Math.PI - angle < 1e-9;
  if (onMyLine(entry) || onMyLine(leave)) return null;
  return entry < exit !== leave < exit ? [x, y] : null;
}

/** The end of one edge that lies on the other. */
function endNearestTo(one: Edge, other: Edge): [number, number] | null {
  const liesOn = (edge: Edge, x: number, y: number): boolean =>
    side(edge, x, y) === 0 &&
    x >= Math.min(edge.x1, edge.x2) - TOUCH_DEGREES &&
    x <= Math.max(edge.x1, edge.x2) + TOUCH_DEGREES &&
    y >= Math.min(edge.y1, edge.y2) - TOUCH_DEGREES &&
    y <= Math.max(edge.y1, edge.y2) + TOUCH_DEGREES;
  if (liesOn(one, other.x1, other.y1)) return [other.x1, other.y1];
  if (liesOn(one, other.x2, other.y2)) return [other.x2, other.y2];
  if (liesOn(other, one.x1, one.y1)) return [one.x1, one.y1];
  if (liesOn(other, one.x2, one.y2)) return [one.x2, one.y2];
  return null;
}

/** Directions in which the line of an edge comes from and goes on to at a point of that edge. */
function throughCorner(edge: Edge, x: number, y: number): { from: number; to: number } {
  const { line } = edge;
  const last = line.length - 1;
  const atStart = Math.hypot(edge.x1 - x, edge.y1 - y) <= 2 * TOUCH_DEGREES;
  const atEnd = Math.hypot(edge.x2 - x, edge.y2 - y) <= 2 * TOUCH_DEGREES;
  const before = atStart ? line[edge.index === 0 ? last - 1 : edge.index - 1] : line[edge.index];
  const after = atEnd ? line[edge.index + 1 === last ? 1 : edge.index + 2] : line[edge.index + 1];
  const towards = (point: number[] | undefined): number =>
    Math.atan2((point?.[1] ?? y) - y, (point?.[0] ?? x) - x);
  return { from: towards(before), to: towards(after) };
}
