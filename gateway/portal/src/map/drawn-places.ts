import { Failure } from '@vicinia/client';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface PlaceProperties {
  readonly code: string;
}

/** Outlines of places, each with its code. */
export type DrawnPlaces = GeoJSON.FeatureCollection<GeoJSON.Geometry, PlaceProperties>;

/**
 * Outlines of some places from the map of their level, which the browser keeps.
 *
 * @throws Failure UNREACHABLE when the map does not come
 */
export async function drawnPlaces(level: string | undefined, codes: readonly string[]): Promise<DrawnPlaces> {
  if (level === undefined) return { type: 'FeatureCollection', features: [] };
  const response = await fetch(`/map/${encodeURIComponent(level)}.topojson`).catch(() => undefined);
  if (response?.ok !== true) throw new Failure('UNREACHABLE', 'The map did not come.');
  const map = (await response.json()) as Topology<{ territories: GeometryCollection<PlaceProperties> }>;
  const wanted = new Set(codes);
  const all = feature(map, map.objects.territories);
  return { ...all, features: all.features.filter(({ properties }) => wanted.has(properties.code)) };
}
