import fc from 'fast-check';
import { squareRing, starRing } from '../../test/shapes.js';
import type { Boundary } from './boundary.js';
import { contains } from './contains.js';
import { overlapShare, shareInside } from './overlap.js';

const box = (west: number, south: number, width: number, height: number): Boundary => [
  [
    [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
      [west, south],
    ],
  ],
];

describe('the overlap of two boundaries', () => {
  it('is nothing for neighbours that share a border, and all for one inside the other', () => {
    expect(overlapShare([[squareRing(14, 47)]], [[squareRing(15, 47)]])).toBe(0);
    expect(overlapShare([[squareRing(14, 47)]], [[squareRing(14.2, 47.2, 0.1)]])).toBeCloseTo(1, 9);
  });

  it('leaves out holes', () => {
    const ringWithHole = [[squareRing(14, 47), squareRing(14.25, 47.25, 0.5).reverse()]];
    expect(overlapShare(ringWithHole, [[squareRing(14.25, 47.25, 0.5)]])).toBeCloseTo(0, 9);
    expect(shareInside([[squareRing(14, 47)]], ringWithHole)).toBeCloseTo(0.75, 9);
  });

  it('is what rectangles have in common', () => {
    const side = fc.double({ min: 0.1, max: 3, noNaN: true });
    const corner = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(corner, corner, side, side),
        fc.tuple(corner, corner, side, side),
        (one, other) => {
          const shared = (start: number, length: number, from: number, size: number): number =>
            Math.max(0, Math.min(start + length, from + size) - Math.max(start, from));
          const common =
            shared(one[0], one[2], other[0], other[2]) * shared(one[1], one[3], other[1], other[3]);
          const smaller = Math.min(one[2] * one[3], other[2] * other[3]);
          expect(overlapShare(box(...one), box(...other))).toBeCloseTo(common / smaller, 6);
        },
      ),
    );
  });

  it('agrees with counting points, for any two stars, either way round', () => {
    const radii = fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 });
    const shift = fc.double({ min: -1, max: 1, noNaN: true });
    const steps = Array.from({ length: 100 }, (_, index) => -3 + (index + 0.5) * 0.06);
    fc.assert(
      fc.property(radii, radii, shift, shift, (first, second, dx, dy) => {
        const one: Boundary = [[starRing(0, 0, first)]];
        const other: Boundary = [[starRing(dx, dy, second)]];
        const counts = { one: 0, other: 0, both: 0 };
        for (const x of steps) {
          for (const y of steps) {
            const [inOne, inOther] = [contains(one, x, y), contains(other, x, y)];
            if (inOne) counts.one++;
            if (inOther) counts.other++;
            if (inOne && inOther) counts.both++;
          }
        }
        expect(
          Math.abs(overlapShare(one, other) - counts.both / Math.min(counts.one, counts.other)),
        ).toBeLessThan(0.15);
        expect(overlapShare(other, one)).toBeCloseTo(overlapShare(one, other), 9);
      }),
      { numRuns: 40 },
    );
  });
});
