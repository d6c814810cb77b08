import type { GeometryCollection as Geometries } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, quantile, simplify } from 'topojson-simplify';
import type { Arc, GeometryCollection, MultiPolygon, Objects, Topology } from 'topojson-specification';
import { boundingBoxOf, type Boundary } from '../boundary/boundary.js';

/** A territory on a map. */
export interface MapShape {
  readonly code: string;
  /** Its name in each language. */
  readonly names: Readonly<Record<string, string>>;
  /** Its own boundary alone, or those of the parts of which it consists. */
  readonly boundaries: readonly Boundary[];
}

/** Territories whose common borders are stored once. */
export type TerritoryMap = Topology<{ territories: GeometryCollection<Pick<MapShape, 'code' | 'names'>> }>;

const NOTHING_DRAWN: TerritoryMap = {
  type: 'Topology',
  objects: { territories: { type: 'GeometryCollection', geometries: [] } },
  arcs: [],
};
/** Steps of a grid over the country at which corners count as one, so that neighbours share a border exactly. */
const FINE_GRID = 1_000_000;
/** Steps of the grid on which a map is written. */
const WRITTEN_GRID = 100_000;
/** A corner is left out where the border moves by less than this share of a typical territory's width. */
const DETAIL = 1 / 500;
/** Most corners of a map beside those where borders meet: about 150 kB. */
const MOST_CORNERS = 20_000;

/**
 * Draws territories as TopoJSON. The more of them a country has at a level, the finer are their borders. A border that
 * two territories share is simplified once, so that no gap opens between them, and none vanishes altogether.
 *
 * @param shapes territories with boundaries in degrees (WGS 84); parts of one are joined, without the borders between them
 * @returns one object, `territories`, with code and names as the properties of each
 */
export function drawMap(shapes: readonly MapShape[]): TerritoryMap {
  if (shapes.length === 0) return NOTHING_DRAWN;
  const whole = topology({ parts: partsOf(shapes) }, FINE_GRID) as Topology<{ parts: GeometryCollection }>;
  const parts = whole.objects.parts.geometries as MultiPolygon[];
  let next = 0;
  const territories = shapes.map(({ code, names, boundaries }) => {
    const own = parts.slice(next, (next += boundaries.length));
    const [only] = own;
    const geometry = only !== undefined && own.length === 1 ? only : mergeArcs(whole, own);
    return { ...geometry, properties: { code, names } };
  });
  const joined: Topology<Objects> = {
    ...whole,
    objects: { territories: { type: 'GeometryCollection', geometries: territories } },
  };
  // Without the borders inside a territory, which nothing refers to any more.
  const weighed = presimplify(filter(joined, () => true)) as Topology<Objects>;
  const weight = Math.max(leastArea(shapes), weightOf(weighed));
  weighed.arcs.forEach(keepArea);
  return quantize(simplify(weighed, weight), WRITTEN_GRID) as TerritoryMap;
}

function partsOf(shapes: readonly MapShape[]): Geometries {
  return {
    type: 'GeometryCollection',
    geometries: shapes.flatMap(({ boundaries }) =>
      boundaries.map((boundary) => ({
        type: 'MultiPolygon' as const,
        coordinates: boundary,
      })),
    ),
  };
}

/** Area in square degrees of a triangle that is too small to be seen on a map of these shapes. */
function leastArea(shapes: readonly MapShape[]): number {
  const box = boundingBoxOf(shapes.flatMap(({ boundaries }) => boundaries.flat()));
  if (box === null) return 0;
  const [west, south, east, north] = box;
  return (((east - west) * (north - south)) / shapes.length) * (DETAIL ** 2 / 2);
}

/** The weight that as many corners reach as a map may have. */
function weightOf(weighed: Topology): number {
  const corners = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0);
  return corners <= MOST_CORNERS ? 0 : quantile(weighed, MOST_CORNERS / corners);
}

/** Keeps the most telling corners of a border whatever they weigh: without, a small territory would be a line. */
function keepArea(arc: Arc): void {
  const [first, last] = [arc[0], arc.at(-1)];
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  arc
    .slice(1, -1)
    .sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0))
    .slice(0, isRing ? 2 : 1)
    .forEach((corner) => (corner[2] = Infinity));
}
