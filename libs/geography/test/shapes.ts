import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Ring } from '../src/index.js';

/** A closed square ring, counter-clockwise, from its south-western corner. */
export function squareRing(west: number, south: number, size = 1): Ring {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function square(west: number, south: number, size = 1): Polygon {
  return { type: 'Polygon', coordinates: [squareRing(west, south, size)] };
}

export function polygon(...rings: Ring[]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

export function multiPolygon(...parts: Ring[][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: parts };
}

/** A closed ring around a middle: one position for each radius, evenly turned. */
export function starRing(longitude: number, latitude: number, radii: readonly number[]): Ring {
  const open = radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)];
  });
  return [...open, open[0] ?? []];
}

export function feature(properties: Record<string, unknown>, geometry: Feature['geometry'] | null): unknown {
  return { type: 'Feature', properties, geometry };
}

export function collection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}
