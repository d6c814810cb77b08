import { outOfStep, type CategoryStep } from './category-steps.js';

const category = (code: string, parentCode: string | null = null): CategoryStep => ({ code, parentCode });

describe('a category', () => {
  it('stands at the top, or below one that does', () => {
    expect(outOfStep([category('NOISE'), category('MUSIC', 'NOISE'), category('LIGHT')])).toEqual([]);
  });

  it.each([
    ['below none that is there', [category('MUSIC', 'NOISE')], ['MUSIC']],
    ['below itself', [category('NOISE', 'NOISE')], ['NOISE']],
    ['on a third step', [category('A'), category('B', 'A'), category('C', 'B')], ['C']],
  ] as const)('does not stand %s', (_where, categories, found) => {
    expect(outOfStep(categories)).toEqual(found);
  });
});
