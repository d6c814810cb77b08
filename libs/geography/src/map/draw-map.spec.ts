import { feature } from 'topojson-client';
import { squareRing, starRing } from '../../test/shapes.js';
import { areaInSquareKilometres, type Boundary, type Ring } from '../boundary/boundary.js';
import { drawMap, type MapShape, type TerritoryMap } from './draw-map.js';

const shape = (code: string, ...rings: Ring[]): MapShape => ({
  code,
  names: { de: `Gebiet ${code}` },
  boundaries: rings.map((ring) => [[ring]]),
});

/** Boundaries as a browser gets them from a map, by code. */
function drawn(map: TerritoryMap): Map<string, Boundary> {
  return new Map(
    feature(map, map.objects.territories).features.map(({ properties, geometry }) => [
      properties.code,
      geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates,
    ]),
  );
}

const area = (boundary: Boundary | undefined): number => areaInSquareKilometres(boundary ?? []);
const cornersOf = (map: TerritoryMap): number => map.arcs.reduce((sum, arc) => sum + arc.length, 0);

/** A border with as many corners as wanted from south to north at 14 degrees, then around to the west or the east. */
function halfWithRaggedBorder(corners: number, side: 13 | 15): Ring {
  const border = Array.from({ length: corners }, (_, step) => [
    14 + (step % 2) * 0.0005,
    47 + step / (corners - 1),
  ]);
  const ring = [...border, [side, 48], [side, 47]];
  return [...ring, ring[0] ?? []];
}

describe('a map', () => {
  it('says code and names of each territory and nothing else', () => {
    const { objects } = drawMap([shape('W', squareRing(14, 47)), shape('E', squareRing(15, 47))]);

    expect(objects.territories.geometries.map(({ properties }) => properties)).toEqual([
      { code: 'W', names: { de: 'Gebiet W' } },
      { code: 'E', names: { de: 'Gebiet E' } },
    ]);
  });

  it('stores a border between two territories once, and leaves no gap beside it when it is simplified', () => {
    const [west, east] = [halfWithRaggedBorder(1001, 13), halfWithRaggedBorder(1001, 15)];
    const map = drawMap([shape('W', west), shape('E', east)]);

    expect(map.arcs).toHaveLength(3);
    expect(cornersOf(map)).toBeLessThan(200);
    const boundaries = drawn(map);
    const whole = area([[squareRing(13, 47, 2).map(([x = 0, y = 0]) => [x, Math.min(y, 48)])]]);
    expect(area(boundaries.get('W')) + area(boundaries.get('E'))).toBeCloseTo(whole, 0);
  });

  it('joins the parts of a territory without the border between them', () => {
    const map = drawMap([shape('N', squareRing(14, 47), squareRing(15, 47))]);

    const [boundary] = drawn(map).values();
    expect(boundary).toHaveLength(1);
    expect(boundary?.[0]?.[0]).not.toEqual(
      expect.arrayContaining([
        [15, 47],
        [15, 48],
      ]),
    );
    expect(area(boundary)).toBeCloseTo(area([[squareRing(14, 47)]]) + area([[squareRing(15, 47)]]), 0);
  });

  it('keeps a territory that is too small to be seen', () => {
    const map = drawMap([shape('LARGE', squareRing(10, 40, 10)), shape('SMALL', squareRing(21, 47, 0.001))]);

    expect(area(drawn(map).get('SMALL'))).toBeGreaterThan(0);
  });

  it('has no more corners than can be sent, however finely the country was measured', () => {
    const radii = Array.from({ length: 60_000 }, (_, step) => 1 + (step % 2) / 10);

    expect(cornersOf(drawMap([shape('N', starRing(14, 47, radii))]))).toBeLessThanOrEqual(20_002);
  });

  it('of no territories is empty', () => {
    expect(drawMap([]).objects.territories.geometries).toEqual([]);
  });
});
