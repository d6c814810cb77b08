import { randomInt } from 'node:crypto';

/** A row's number, and the group within which the order of numbers means something. */
export interface NumberedRow {
  readonly number: bigint;
  readonly group: string;
}

/**
 * Deals the numbers that rows have anew among the same rows: each number comes to any group by chance, and within a
 * group they keep their order.
 *
 * @param rows in the order of their numbers
 * @param chance gives a whole number from 0 to below its argument
 * @returns the new number of each row, in the order of the rows
 */
export function dealtNumbers(
  rows: readonly NumberedRow[],
  chance: (below: number) => number = (below) => randomInt(below),
): bigint[] {
  const groups = rows.map(({ group }) => group);
  for (let last = groups.length - 1; last > 0; last -= 1) {
    const other = chance(last + 1);
    [groups[last], groups[other]] = [groups[other] ?? '', groups[last] ?? ''];
  }
  // The place that a group drew first goes to its first row, and so on.
  const drawn = Map.groupBy(
    rows.map(({ number }, place) => ({ number, group: groups[place] ?? '' })),
    ({ group }) => group,
  );
  const taken = new Map<string, number>();
  return rows.map(({ group, number }) => {
    const nth = taken.get(group) ?? 0;
    taken.set(group, nth + 1);
    return drawn.get(group)?.[nth]?.number ?? number;
  });
}
