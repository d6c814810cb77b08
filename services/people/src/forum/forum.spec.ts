import { actorsOf } from './forum.js';

const forum = { of: 'territory', id: 'd', councilId: null } as const;
const left = new Date('2026-03-01T00:00:00Z');

describe('the actors of a Security Forum', () => {
  it('are four, whoever has a seat', () => {
    expect(actorsOf(forum, []).map(({ role, posts, isMissing }) => [role, posts, isMissing])).toEqual([
      ['SECURITY_OFFICER', 0, true],
      ['SECURITY_COORDINATOR', 0, true],
      ['SECURITY_PARTNER', 0, true],
      ['SECURITY_MUNICIPAL_COUNCILLOR', 0, true],
    ]);
  });

  it('are missing since the last of them left, and not while one is there', () => {
    const rows = [
      { role: 'SECURITY_OFFICER', posts: 2, vacant: 2, lastLeftAt: left },
      { role: 'SECURITY_PARTNER', posts: 2, vacant: 1, lastLeftAt: left },
      { role: 'SECURITY_COORDINATOR', posts: 1, vacant: 1, lastLeftAt: null },
    ] as const;
    expect(
      actorsOf(forum, rows)
        .slice(0, 3)
        .map(({ isMissing, missingSince }) => [isMissing, missingSince]),
    ).toEqual([
      [true, left],
      [true, null],
      [false, null],
    ]);
  });
});
