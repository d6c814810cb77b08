import { Delaunay } from 'd3-delaunay';
import type { Domain } from './domains.js';
import { type PlanePoint, toDegrees } from './plane.js';
import type { TileSeed } from './tile-seeds.js';

/** The smallest piece of the sample country. Every territory and municipality is made of whole tiles. */
export interface Tile {
  readonly number: number;
  readonly domainCode: string;
  readonly middle: PlanePoint;
  /** Square kilometres. */
  readonly area: number;
  /** Counter-clockwise and open: the first position is not repeated. */
  readonly corners: readonly (readonly [longitude: number, latitude: number])[];
  /** Tiles that share an edge. */
  readonly neighbours: readonly number[];
}

/**
 * Grows tiles around seeds: each tile is what is nearest to its seed (a Voronoi tiling). Neighbours come
 * from the same vertices, so they share them to the last digit, without gap or overlap.
 */
export function growMosaic(seeds: readonly TileSeed[]): Tile[] {
  const delaunay = Delaunay.from(
    seeds,
    ({ place }) => place.x,
    ({ place }) => place.y,
  );
  const voronoi = delaunay.voronoi([-1e6, -1e6, 1e6, 1e6]);
  const numbers = new Map<number, number>();
  seeds.forEach(({ domain }, index) => domain && numbers.set(index, numbers.size));

  return seeds.flatMap(({ domain, place }, index) => {
    const number = numbers.get(index);
    if (!domain || number === undefined) return [];
    const polygon = voronoi.cellPolygon(index) as [number, number][] | null;
    const neighbours = [...voronoi.neighbors(index)].flatMap((neighbour) => numbers.get(neighbour) ?? []);
    return polygon ? [tileOf(number, domain, place, polygon, neighbours)] : [];
  });
}

function tileOf(
  number: number,
  domain: Domain,
  middle: PlanePoint,
  polygon: readonly [number, number][],
  neighbours: readonly number[],
): Tile {
  const open = polygon.slice(0, -1);
  const doubled = open.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = open[(index + 1) % open.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  const corners = open.map(([x, y]) => toDegrees({ x, y }));
  if (doubled < 0) corners.reverse();
  const distinct = corners.filter(
    ([x, y], index) => x !== corners.at(index - 1)?.[0] || y !== corners.at(index - 1)?.[1],
  );
  return {
    number,
    domainCode: domain.code,
    middle,
    area: Math.abs(doubled) / 2,
    corners: distinct,
    neighbours,
  };
}
