import { dealtNumbers } from './dealt-numbers.js';

const rowsOf = (...groups: string[]) => groups.map((group, place) => ({ group, number: BigInt(10 + place) }));

describe('numbers that are dealt anew', () => {
  it('are those that the rows had', () => {
    const rows = rowsOf('a', 'b', 'c', 'b', 'd');
    expect(dealtNumbers(rows).toSorted()).toEqual(rows.map(({ number }) => number));
  });

  it('come to the groups by chance', () => {
    expect(dealtNumbers(rowsOf('a', 'b', 'c'), () => 0)).toEqual([12n, 10n, 11n]);
  });

  it('keep their order within a group', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const [first, , second, , third] = dealtNumbers(rowsOf('a', 'b', 'a', 'c', 'a'));
      expect([first! < second!, second! < third!]).toEqual([true, true]);
    }
  });

  it('are none where there are no rows', () => {
    expect(dealtNumbers([])).toEqual([]);
  });
});
