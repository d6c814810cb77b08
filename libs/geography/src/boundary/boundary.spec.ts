import { multiPolygon, polygon, square, squareRing } from '../../test/shapes.js';
import { areaInSquareKilometres, boundingBoxOf, normaliseBoundary, signedRingArea } from './boundary.js';

describe('normalising a boundary', () => {
  it('makes a MultiPolygon of a Polygon', () => {
    expect(normaliseBoundary(square(14, 47))).toEqual([[squareRing(14, 47)]]);
  });

  it('turns outer rings counter-clockwise and holes clockwise', () => {
    const hole = squareRing(14.2, 47.2, 0.2);
    const [[outer = [], inner = []] = []] = normaliseBoundary(polygon(squareRing(14, 47).reverse(), hole));
    expect(signedRingArea(outer)).toBeGreaterThan(0);
    expect(signedRingArea(inner)).toBeLessThan(0);
  });

  it('drops heights and repeated positions', () => {
    const ring = squareRing(14, 47).flatMap((position) => [[...position, 200], position]);
    expect(normaliseBoundary(polygon(ring))).toEqual([[squareRing(14, 47)]]);
  });

  it('changes nothing the second time', () => {
    const once = normaliseBoundary(multiPolygon([squareRing(16, 47).reverse()], [squareRing(14, 47)]));
    expect(normaliseBoundary({ type: 'MultiPolygon', coordinates: once })).toEqual(once);
  });

  it('refuses what is no area', () => {
    expect(() => normaliseBoundary({ type: 'Point', coordinates: [14, 47] })).toThrow(TypeError);
  });
});

describe('measures of a boundary', () => {
  it('are its box around all parts, and none without positions', () => {
    expect(boundingBoxOf([[squareRing(14, 47)], [squareRing(16, 46, 0.5)]])).toEqual([14, 46, 16.5, 48]);
    expect(boundingBoxOf([])).toBeNull();
  });

  it('are its area in square kilometres, holes taken off', () => {
    const whole = areaInSquareKilometres([[squareRing(14, 47)]]);
    expect(whole).toBeGreaterThan(8270);
    expect(whole).toBeLessThan(8470);
    const holed = areaInSquareKilometres([[squareRing(14, 47), squareRing(14.25, 47.25, 0.5).reverse()]]);
    expect(holed / whole).toBeCloseTo(0.75, 3);
    const halves = [
      squareRing(14, 47, 0.5),
      squareRing(14.5, 47, 0.5),
      squareRing(14, 47.5, 0.5),
      squareRing(14.5, 47.5, 0.5),
    ];
    const sum = halves.reduce((area, ring) => area + areaInSquareKilometres([[ring]]), 0);
    expect(sum / whole).toBeCloseTo(1, 9);
  });
});
