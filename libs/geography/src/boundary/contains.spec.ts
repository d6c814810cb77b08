import fc from 'fast-check';
import { squareRing, starRing } from '../../test/shapes.js';
import { indexBoundaries } from './boundary-index.js';
import { contains } from './contains.js';
import { positionInside } from './position-inside.js';

describe('a point in a boundary', () => {
  it('is outside in a hole and inside on an island in it', () => {
    const boundary = [
      [squareRing(14, 47), squareRing(14.2, 47.2, 0.6).reverse()],
      [squareRing(14.4, 47.4, 0.2)],
    ];
    expect(contains(boundary, 14.1, 47.1)).toBe(true);
    expect(contains(boundary, 14.3, 47.3)).toBe(false);
    expect(contains(boundary, 14.5, 47.5)).toBe(true);
    expect(contains(boundary, 13.9, 47.5)).toBe(false);
  });

  it('belongs to exactly one of the neighbours that meet in it, corners and edges included', () => {
    const radii = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 });
    const share = fc.oneof(fc.constantFrom(0, 0.25, 0.5), fc.double({ min: 0, max: 0.999, noNaN: true }));
    fc.assert(
      fc.property(radii, fc.nat(), share, (spikes, choice, along) => {
        const ring = starRing(14, 47, spikes);
        const slices = spikes.map((_, index) => {
          const [start = [], end = []] = [ring[index], ring[index + 1]];
          return [[[[14, 47], start, end, [14, 47]]]][0] ?? [];
        });
        const [x = 0, y = 0] = ring[choice % spikes.length] ?? [];
        const point: [number, number] = [14 + (x - 14) * along, 47 + (y - 47) * along];
        expect(slices.filter((slice) => contains([slice[0] ? slice : []], ...point))).toHaveLength(1);
      }),
    );
  });

  it('belongs to one side of an edge only, to the last digit, whichever way the edge is measured', () => {
    const coordinate = fc.double({ min: 9, max: 18, noNaN: true, noDefaultInfinity: true });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, share, (x1, x2, y1, along) => {
        const [start, end] = [
          [x1, y1],
          [x2, y1 + 1.7],
        ];
        const west = [[[start, end, [0, y1 + 0.3], start]]];
        const east = [[[start, [30, y1 + 0.3], end, start]]];
        const latitude = y1 + along * 1.7;
        const fromNorth = x2 + ((latitude - (y1 + 1.7)) / (y1 - (y1 + 1.7))) * (x1 - x2);
        const fromSouth = x1 + ((latitude - y1) / (y1 + 1.7 - y1)) * (x2 - x1);
        for (const longitude of [fromNorth, fromSouth]) {
          expect(contains(west, longitude, latitude)).not.toBe(contains(east, longitude, latitude));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is given well inside any ring', () => {
    const radii = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(radii, (spikes) => {
        const ring = starRing(14, 47, spikes);
        expect(contains([[ring]], ...positionInside(ring))).toBe(true);
      }),
    );
  });
});

describe('an index of boundaries', () => {
  const items = [
    { code: 'whole', boundary: [[squareRing(14, 47, 2)]] },
    { code: 'part', boundary: [[squareRing(14, 47)]] },
    { code: 'elsewhere', boundary: [[squareRing(10, 47)]] },
    { code: 'unknown', boundary: null },
  ];
  const index = indexBoundaries(items, ({ boundary }) => boundary);
  const codes = (found: { code: string }[]): string[] => found.map(({ code }) => code);

  it('finds everything that contains a point, in the order given', () => {
    expect(codes(index.at(14.5, 47.5))).toEqual(['whole', 'part']);
    expect(codes(index.at(15.5, 48.5))).toEqual(['whole']);
    expect(codes(index.at(12, 47.5))).toEqual([]);
  });

  it('finds what is near a box', () => {
    expect(codes(index.near([10.5, 47.5, 14.1, 47.6]))).toEqual(['whole', 'part', 'elsewhere']);
  });

  it('may be empty', () => {
    expect(indexBoundaries(items.slice(3), ({ boundary }) => boundary).at(14.5, 47.5)).toEqual([]);
  });
});
