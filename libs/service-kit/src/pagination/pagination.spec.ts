import fc from 'fast-check';
import {
  connectionOf,
  pageBothWays,
  pageByTime,
  PAGE_LIMIT,
  type Connection,
  type PageByTime,
} from './pagination.js';
import { BY_CODE, BY_NAME, LATEST_COUNTED, NEWEST_FIRST, OLDEST_FIRST } from './sort-order.js';

const ID = '0b1d2c3e-0000-4000-8000-000000000001';

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

describe('a page', () => {
  it('visits every row once, whatever the page size', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { maxLength: 60 }),
        fc.integer({ min: 1, max: PAGE_LIMIT }),
        (numbers, first) => {
          const rows = numbers.toSorted((a, b) => a - b);
          const seen: number[] = [];
          for (let after: string | null = null; ;) {
            const page = pageBothWays({ first, after }, BY_CODE);
            const rest = rows.filter((row) => !page.continues || row > Number(page.after[0]));
            const connection = connectionOf(rest.slice(0, page.first + 1), page, (row) => [String(row)]);
            seen.push(...connection.nodes);
            if (!connection.pageInfo.hasNextPage) break;
            after = connection.pageInfo.endCursor;
          }
          expect(seen).toEqual(rows);
        },
      ),
    );
  });

  /** Moments of a list, as a database would read a page of them. */
  const read = (moments: readonly string[], page: PageByTime): Connection<string> => {
    const isBeyond = (moment: string): boolean =>
      !page.continues || (page.order === 'NEWEST_FIRST' ? moment < page.after[0]! : moment > page.after[0]!);
    const rows = moments.toSorted().filter(isBeyond);
    if (page.order === 'NEWEST_FIRST') rows.reverse();
    return connectionOf(rows.slice(0, page.first + 1), page, (moment) => [moment, ID]);
  };

  it.each(['NEWEST_FIRST', 'OLDEST_FIRST'] as const)(
    'by time visits every row once from the end on too, each page in the order %s',
    (order) => {
      const moments = fc.uniqueArray(fc.integer({ min: 0, max: 4e12 }), { maxLength: 40 });
      fc.assert(
        fc.property(moments, fc.integer({ min: 1, max: 20 }), (times, last) => {
          const rows = times.map((time) => new Date(time).toISOString());
          const shown = rows.toSorted();
          if (order === 'NEWEST_FIRST') shown.reverse();
          const seen: string[] = [];
          for (let before: string | null = null; ;) {
            const { nodes, pageInfo } = read(rows, pageByTime({ first: 20, last, before }, order));
            seen.unshift(...nodes);
            expect(pageInfo.hasNextPage).toBe(before !== null);
            if (!pageInfo.hasPreviousPage) break;
            before = pageInfo.startCursor;
          }
          expect(seen).toEqual(shown);
        }),
      );
    },
  );

  it.each([
    ['a cursor of the other way', { last: 5, after: 'x' }],
    ['a cursor of the other way', { before: 'x' }],
    ['no entries', { last: 0 }],
    ['too many entries', { last: 101 }],
    ['a cursor that is none of ours', { last: 5, before: 'x' }],
  ])('by time refuses %s', (_what, args) => {
    expect(codeOf(() => pageByTime(args, 'NEWEST_FIRST'))).toBe('INVALID_INPUT');
  });

  it('says where it begins and ends, and whether another comes before it', () => {
    const first = connectionOf(['a', 'b', 'c'], pageBothWays({ first: 2 }, BY_CODE), (row) => [row]);
    const { endCursor } = first.pageInfo;
    const second = connectionOf(['c'], pageBothWays({ first: 2, after: endCursor }, BY_CODE), (row) => [row]);
    const empty = connectionOf<string>([], pageBothWays({}, BY_CODE), (row) => [row]);

    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[1]?.cursor,
    });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(empty.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });

  it('holds twenty rows unless told otherwise', () => {
    expect(pageBothWays({}, BY_CODE)).toEqual({ first: 20, after: [''], continues: false, backwards: false });
  });

  it.each([0, -1, 101])('refuses a size of %d', (first) => {
    expect(codeOf(() => pageBothWays({ first }, BY_CODE))).toBe('INVALID_INPUT');
  });

  it.each([
    '',
    'x',
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
    Buffer.from(String.raw`["a\u0000"]`).toString('base64url'),
    Buffer.from(String.raw`["\ud83d"]`).toString('base64url'),
  ])('refuses the cursor "%s", which is none of ours', (after) => {
    expect(codeOf(() => pageBothWays({ after }, BY_CODE))).toBe('INVALID_INPUT');
  });

  const id = ID;
  it.each([
    ['a moment', NEWEST_FIRST, ['2026-03-01T08:30:00.000Z', id], ['yesterday', id]],
    ['a day', OLDEST_FIRST, ['2026-03-01', id], ['2026-02-30', id]],
    ['a year', OLDEST_FIRST, ['0001-01-01', id], ['0000-01-01', id]],
    ['an id', BY_NAME, ['Lend', id], ['Lend', 'x']],
    ['a number', LATEST_COUNTED, ['2026-03-01T08:30:00.000Z', '7'], ['2026-03-01T08:30:00.000Z', '-7']],
  ])('takes a cursor with %s, and refuses one with something else there', (_name, order, key, other) => {
    const cursorOf = (values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    expect(pageBothWays({ after: cursorOf(key) }, order)).toEqual({
      first: 20,
      after: key,
      continues: true,
      backwards: false,
    });
    expect(codeOf(() => pageBothWays({ after: cursorOf(other) }, order))).toBe('INVALID_INPUT');
  });
});
