import fc from 'fast-check';
import { apportion } from '../structure/apportion.js';
import { seededRandom } from './random.js';

describe('a seeded random', () => {
  it('repeats itself for a seed and differs for others', () => {
    const draw = (seed: string): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.fraction());
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('a')).not.toEqual(draw('aa'));
  });

  it('spreads evenly, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = seededRandom(seed);
        const counts = Array<number>(10).fill(0);
        for (let draw = 0; draw < 5000; draw++) {
          const bucket = random.integer(0, 9);
          counts[bucket] = (counts[bucket] ?? 0) + 1;
        }
        expect(Math.min(...counts)).toBeGreaterThan(350);
        expect(Math.max(...counts)).toBeLessThan(650);
      }),
    );
  });

  it('picks by weight, and never what weighs nothing', () => {
    const random = seededRandom('weights');
    const picks = Array.from({ length: 4000 }, () =>
      random.pickWeighted([
        ['a', 3],
        ['b', 1],
        ['c', 0],
      ] as const),
    );
    const share = picks.filter((pick) => pick === 'a').length / picks.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.8);
    expect(picks).not.toContain('c');
  });

  it('shuffles without losing anything, and refuses to pick from nothing', () => {
    const random = seededRandom('cards');
    const cards = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = random.shuffled(cards);
    expect(shuffled).not.toEqual(cards);
    expect([...shuffled].sort((one, other) => one - other)).toEqual(cards);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});

describe('apportioning', () => {
  it('adds up to the whole, each part within one of its due', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, shares) => {
        const parts = apportion(total, shares);
        const sum = shares.reduce((all, share) => all + share, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThanOrEqual(1.000001);
        });
      }),
    );
  });
});
