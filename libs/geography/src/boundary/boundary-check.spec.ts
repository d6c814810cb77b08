import fc from 'fast-check';
import { multiPolygon, polygon, square, squareRing, starRing } from '../../test/shapes.js';
import { checkBoundary } from './boundary-check.js';
import type { BoundingBox, Ring } from './boundary.js';

const country: BoundingBox = [9, 46, 18, 50];
const kinds = (geometry: unknown): string[] => checkBoundary(geometry, { country }).map(({ kind }) => kind);
const messages = (geometry: unknown): string[] =>
  checkBoundary(geometry, { country }).map(({ message }) => message);
const only = (geometry: unknown): string => {
  expect(messages(geometry)).toHaveLength(1);
  return messages(geometry)[0] ?? '';
};

describe('a boundary that is fine', () => {
  it('may be a polygon, turned either way', () => {
    expect(kinds(square(14, 47))).toEqual([]);
    expect(kinds(polygon(squareRing(14, 47).reverse()))).toEqual([]);
  });

  it('may have several parts with holes, and a part within a hole', () => {
    const island = [squareRing(14.4, 47.4, 0.2)];
    expect(
      kinds(multiPolygon([squareRing(14, 47), squareRing(14.3, 47.3, 0.4)], island, [squareRing(16, 47)])),
    ).toEqual([]);
  });

  it('may have parts that share a border and rings that touch in a point', () => {
    expect(kinds(multiPolygon([squareRing(14, 47)], [squareRing(15, 47)]))).toEqual([]);
    const touching: Ring = [
      [14, 47],
      [14.5, 47.5],
      [15, 47],
      [15, 48],
      [14.5, 47.5],
      [14, 48],
      [14, 47],
    ];
    expect(kinds(polygon(touching))).toEqual([]);
    const holeInCorner: Ring = [
      [14, 47],
      [14.2, 47.4],
      [14.4, 47.2],
      [14, 47],
    ];
    expect(kinds(polygon(squareRing(14, 47), holeInCorner))).toEqual([]);
  });

  it('may carry heights and positions twice in a row', () => {
    const doubled = squareRing(14, 47).flatMap((position) => [
      [...position, 300],
      [...position, 300],
    ]);
    expect(kinds(polygon(doubled))).toEqual([]);
  });

  it('is any star around a point, however spiky', () => {
    const radii = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(radii, (spikes) => {
        expect(checkBoundary(polygon(starRing(14, 47, spikes)))).toEqual([]);
      }),
    );
  });
});

describe('a geometry that is no boundary', () => {
  it.each([
    [null, 'The geometry must be a Polygon or a MultiPolygon; it is none.'],
    [
      { type: 'Point', coordinates: [14, 47] },
      'The geometry must be a Polygon or a MultiPolygon; it is a Point.',
    ],
    [{ type: 'Polygon' }, 'The Polygon has no coordinates.'],
    [multiPolygon([squareRing(14, 47)], []), 'Part 2 of the geometry has no rings.'],
  ])('%j is named by its type', (geometry, message) => {
    expect(only(geometry)).toBe(message);
    expect(kinds(geometry)).toEqual(['GEOMETRY_TYPE']);
  });

  it('has a ring that is too short, naming ring and part', () => {
    const short = [
      [14, 47],
      [15, 47],
      [14, 47],
    ];
    expect(only(multiPolygon([squareRing(16, 47)], [squareRing(14, 47), short]))).toBe(
      'Hole 1 of part 2 has 3 positions; a closed ring needs at least four.',
    );
    expect(kinds(polygon(short))).toEqual(['RING_TOO_SHORT']);
  });

  it('has a ring that goes to and fro without area', () => {
    const line = [
      [14, 47],
      [15, 47],
      [14, 47],
      [14, 47],
    ];
    expect(kinds(polygon(line))).toEqual(['RING_TOO_SHORT']);
    const flat = [
      [14, 47],
      [15, 47],
      [16, 47],
      [14, 47],
    ];
    expect(kinds(polygon(flat))).toEqual(['RING_WITHOUT_AREA']);
  });

  it('has a ring that is not closed', () => {
    expect(only(polygon(squareRing(14, 47).slice(0, 4)))).toBe(
      'The outer ring is not closed: it begins at 14, 47 and ends at 14, 48.',
    );
  });

  it.each([[[NaN, 47]], [['14', '47']], [[14]], [null]])('has the position %j', (position) => {
    const ring: unknown[] = squareRing(14, 47);
    ring[2] = position;
    expect(only({ type: 'Polygon', coordinates: [ring] })).toBe(
      'Position 3 of the outer ring is not a pair of finite numbers.',
    );
  });
});

describe('a boundary in the wrong place', () => {
  it('has latitude and longitude swapped, when the swapped place is in the country', () => {
    expect(only(square(47, 14))).toBe(
      'Latitude and longitude seem to be swapped: 47, 14 should be longitude first.',
    );
  });

  it('has them swapped beyond the pole, country or not', () => {
    expect(checkBoundary(square(47, 140))).toEqual([
      expect.objectContaining({ kind: 'COORDINATES_SWAPPED' }),
    ]);
  });

  it('is in metres', () => {
    expect(only(square(450_000, 5_200_000))).toMatch(/^450000, 5200000 is not .* this looks like metres/);
  });

  it('lies in another country', () => {
    expect(only(square(2, 48))).toBe('2, 48 lies outside the country.');
  });

  it('is accepted anywhere on the globe when no country is given', () => {
    expect(checkBoundary(square(2, 48))).toEqual([]);
  });
});

describe('crossing rings', () => {
  const bow = [
    [14, 47],
    [15, 48],
    [15, 47],
    [14, 48.5],
    [14, 47],
  ];

  it('are found where a ring crosses itself', () => {
    expect(only(polygon(bow))).toBe('The outer ring crosses itself near 14.6, 47.6.');
  });

  it('are found where the crossing is a position of the ring', () => {
    const throughCorner = [
      [14, 47],
      [14.5, 47.5],
      [15, 48],
      [15, 47],
      [14.5, 47.5],
      [14, 48.5],
      [14, 47],
    ];
    const crossing = 'The outer ring crosses itself near 14.5, 47.5.';
    expect(messages(polygon(throughCorner))).toContain(crossing);
    const throughEdge = [...throughCorner.slice(0, 1), ...throughCorner.slice(2)];
    expect(messages(polygon(throughEdge))).toContain(crossing);
  });

  it('are found between a hole and its outer ring, and between parts', () => {
    expect(messages(polygon(squareRing(14, 47), squareRing(14.8, 47.4, 0.4)))).toEqual([
      'The outer ring crosses hole 1 near 15, 47.4.',
      'The outer ring crosses hole 1 near 15, 47.8.',
    ]);
    expect(messages(multiPolygon([squareRing(14, 47)], [squareRing(14.5, 47.5)]))).toContain(
      'The outer ring of part 1 crosses the outer ring of part 2 near 15, 47.5.',
    );
  });

  it('are found where a ring doubles back on itself', () => {
    const spike = [
      [14, 47],
      [15, 47],
      [15, 48],
      [15, 49],
      [15, 48],
      [14, 48],
      [14, 47],
    ];
    expect(only(polygon(spike))).toBe('The outer ring runs along itself near 15, 48.5.');
  });

  it('are found in any regular polygon in which two neighbours were swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 90 }), fc.nat(), (corners, choice) => {
        const ring = starRing(14, 47, Array<number>(corners).fill(0.9));
        const at = 1 + (choice % (corners - 2));
        [ring[at], ring[at + 1]] = [ring[at + 1] ?? [], ring[at] ?? []];
        expect(kinds(polygon(ring))).toContain('RINGS_CROSS');
      }),
    );
  });

  it('are found in a long ring without comparing each with each', () => {
    const millisecondsFor = (positions: number): number => {
      const ring = starRing(
        14,
        47.5,
        Array.from({ length: positions }, (_, index) => 1 + 0.0001 * (index % 2)),
      );
      const began = performance.now();
      expect(kinds(polygon(ring))).toEqual([]);
      const [one, other] = [Math.floor(positions * 0.4), Math.floor(positions * 0.4) + 40];
      [ring[one], ring[other]] = [ring[other] ?? [], ring[one] ?? []];
      expect(kinds(polygon(ring))).toContain('RINGS_CROSS');
      return performance.now() - began;
    };
    millisecondsFor(5_000);
    // Each with each would take a hundred times as long for ten times as many.
    expect(millisecondsFor(50_000) / millisecondsFor(5_000)).toBeLessThan(50);
  });
});

describe('rings that lie wrongly without crossing', () => {
  it('are a hole outside its outer ring', () => {
    expect(only(polygon(squareRing(14, 47), squareRing(16, 47)))).toBe('Hole 1 lies outside its outer ring.');
  });

  it('are a part on top of another', () => {
    expect(only(multiPolygon([squareRing(14, 47)], [squareRing(14.2, 47.2, 0.2)]))).toBe(
      'Part 2 of the geometry lies on top of part 1.',
    );
    expect(only(multiPolygon([squareRing(14, 47)], [squareRing(14, 47)]))).toBe(
      'Part 2 of the geometry lies on top of part 1.',
    );
  });
});
