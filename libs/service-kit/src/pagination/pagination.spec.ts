import fc from 'fast-check';
import { connectionOf, pageOf, PAGE_LIMIT } from './pagination.js';

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
            const page = pageOf({ first, after }, 1);
            const rest = rows.filter((row) => page.after === null || row > Number(page.after[0]));
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

  it('says where it begins and ends, and whether another comes before it', () => {
    const first = connectionOf(['a', 'b', 'c'], pageOf({ first: 2 }, 1), (row) => [row]);
    const { endCursor } = first.pageInfo;
    const second = connectionOf(['c'], pageOf({ first: 2, after: endCursor }, 1), (row) => [row]);
    const empty = connectionOf<string>([], pageOf({}, 1), (row) => [row]);

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
    expect(pageOf({}, 1)).toEqual({ first: 20, after: null });
  });

  it.each([0, -1, 101])('refuses a size of %d', (first) => {
    expect(codeOf(() => pageOf({ first }, 1))).toBe('INVALID_INPUT');
  });

  it.each([
    '',
    'x',
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
    Buffer.from(String.raw`["a\u0000"]`).toString('base64url'),
    Buffer.from(String.raw`["\ud83d"]`).toString('base64url'),
  ])('refuses the cursor "%s", which is none of ours', (after) => {
    expect(codeOf(() => pageOf({ after }, 1))).toBe('INVALID_INPUT');
  });
});
