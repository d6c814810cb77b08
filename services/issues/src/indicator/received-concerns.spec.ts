import { FiguresOfTerritory, periodOf } from '@vicinia/indicators';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ReceivedConcerns } from './received-concerns.js';

const MARCH = '2026-03-01';
const categories = [
  { code: 'HATE', sensitivity: 'SENSITIVE' },
  { code: 'LIGHT', sensitivity: 'ORDINARY' },
  { code: 'NOISE', sensitivity: 'ORDINARY' },
  { code: 'OTHER', sensitivity: 'ORDINARY' },
] as ConcernCategory[];

const received = (counts: Readonly<Record<string, number>>, period = '2026-03') =>
  new ReceivedConcerns(
    new FiguresOfTerritory(
      Object.entries(counts).map(([code, amount]) => ({
        indicator: `CONCERNS_RECEIVED.${code}`,
        period: MARCH,
        amount,
      })),
    ),
    periodOf(period, 'period'),
  );
const shown = (concerns: ReceivedConcerns) =>
  concerns.byCategory(categories).map(({ category, concerns: count }) => [category.code, count]);

describe('concerns by category', () => {
  it('begin with the most frequent, leave out what did not come, and add up to the total', () => {
    const concerns = received({ LIGHT: 2, NOISE: 3 });
    expect(shown(concerns)).toEqual([
      ['NOISE', 3],
      ['LIGHT', 2],
    ]);
    expect(concerns.total).toBe(5);
  });

  it('count sensitive ones as others, so that no difference tells of them', () => {
    const concerns = received({ LIGHT: 2, HATE: 1, OTHER: 2 });
    expect(shown(concerns)).toEqual([
      ['OTHER', 3],
      ['LIGHT', 2],
    ]);
    expect(concerns.total).toBe(5);
  });

  it('are those of the period', () => {
    expect(received({ LIGHT: 2 }, '2026-04').total).toBe(0);
  });
});
