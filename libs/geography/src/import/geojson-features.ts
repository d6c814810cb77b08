import { type RawFeature, UnreadableFile } from './raw-feature.js';

/** Names under which WGS 84 with longitude first goes about in files; GeoJSON knows no other system (RFC 7946). */
const WGS_84 = /CRS:?:?84$|EPSG:(:|.*:)?4326$/i;

/**
 * Takes the features from the text of a GeoJSON FeatureCollection.
 *
 * @throws UnreadableFile when the text is no FeatureCollection or names another coordinate system
 */
export function geojsonFeatures(text: string): RawFeature[] {
  const collection = parse(text);
  if (collection['type'] !== 'FeatureCollection' || !Array.isArray(collection['features'])) {
    const found = typeof collection['type'] === 'string' ? `a ${collection['type']}` : 'something else';
    throw new UnreadableFile(
      'FILE_UNREADABLE',
      `The file must hold a GeoJSON FeatureCollection; it holds ${found}.`,
    );
  }
  refuseOtherSystems(collection['crs']);
  return collection['features'].map((feature: unknown, index) => {
    const { properties, geometry } = asRecord(feature);
    return { number: index + 1, properties: asRecord(properties), geometry: geometry ?? null };
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile('FILE_UNREADABLE', `The file is not JSON: ${reason}.`);
  }
}

function refuseOtherSystems(crs: unknown): void {
  const name = asRecord(asRecord(crs)['properties'])['name'];
  if (typeof name !== 'string' || WGS_84.test(name)) return;
  throw new UnreadableFile(
    'COORDINATE_SYSTEM',
    `The file is in the coordinate system ${name}; convert it to WGS 84 (longitude, latitude in degrees).`,
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
