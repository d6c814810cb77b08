import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';
import { inDays, LIST, PLAN, today } from './structure-change-documents.js';

describe('planning a change of the structure', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const id = (code: string): string => people.country.territory(code).id;
  const asked = (parts: object) => ({ takesEffectOn: today(), reason: 'A reform (sample)', ...parts });
  const plan = async (parts: object) =>
    (await lead.mutate(PLAN, { input: asked(parts) })).planStructureChange.structureChange;
  const refusalOf = async (parts: object) => {
    const { errors } = await lead.answer(PLAN, { input: asked(parts), key: `refused-${Math.random()}` });
    return errors?.[0]?.extensions;
  };

  it.each([
    ['nothing', {}, 'INVALID_INPUT', 'input'],
    ['the nation moves', { moves: [['N', 'R1']] }, 'INVALID_INPUT', 'input.moves[0].territoryId'],
    [
      'a district below its own station',
      { moves: [['D11', 'S111']] },
      'INVALID_INPUT',
      'input.moves[0].parentCode',
    ],
    ['a district below itself', { moves: [['D11', 'D11']] }, 'INVALID_INPUT', 'input.moves[0].parentCode'],
    ['a station to where it is', { moves: [['S111', 'D11']] }, 'INVALID_INPUT', 'input.moves[0].parentCode'],
    [
      'one territory twice',
      {
        moves: [
          ['S111', 'D12'],
          ['S111', 'D21'],
        ],
      },
      'INVALID_INPUT',
      'input.moves[0].territoryId',
    ],
    [
      'below one that leaves',
      { moves: [['S111', 'D12']], retire: [['D12', 'D11']] },
      'INVALID_INPUT',
      'input.moves[0].parentCode',
    ],
    [
      'two that take each other’s place',
      {
        retire: [
          ['D12', 'D11'],
          ['D11', 'D12'],
        ],
      },
      'INVALID_INPUT',
      'input.retirements[0].successorCode',
    ],
    [
      'a place taken at another level',
      { retire: [['D12', 'S111']] },
      'INVALID_INPUT',
      'input.retirements[0].successorCode',
    ],
    [
      'a code that is used',
      { make: [['S111', 'STATION', 'D11']] },
      'ALREADY_EXISTS',
      'input.creations[0].code',
    ],
    [
      'a level that skips one',
      { make: [['NEW', 'BEAT', 'D11']] },
      'INVALID_INPUT',
      'input.creations[0].parentCode',
    ],
    [
      'a level that there is not',
      { make: [['NEW', 'CANTON', 'D11']] },
      'INVALID_INPUT',
      'input.creations[0].level',
    ],
  ] as const)('refuses %s', async (_, parts, code, field) => {
    const {
      moves = [],
      retire = [],
      make: made = [],
    } = parts as Record<string, readonly (readonly string[])[]>;
    const refusal = await refusalOf({
      moves: moves.map(([one, parentCode]) => ({ territoryId: id(one!), parentCode })),
      retirements: retire.map(([one, successorCode]) => ({ territoryId: id(one!), successorCode })),
      creations: made.map(([one, level, parentCode]) => ({
        code: one,
        level,
        parentCode,
        names: [{ language: 'en', text: 'New' }],
      })),
    });
    expect(refusal).toMatchObject({ code, field });
  });

  it('refuses a day that is over, and a boundary that is none', async () => {
    const moves = [{ territoryId: id('S112'), parentCode: 'D12' }];
    expect(await refusalOf({ moves, takesEffectOn: inDays(-2) })).toMatchObject({
      field: 'input.takesEffectOn',
    });
    const creations = [
      {
        code: 'NEW',
        level: 'BEAT',
        parentCode: 'S111',
        names: [{ language: 'en', text: 'New' }],
        boundary: '[[[[1,2]]]]',
      },
    ];
    expect(await refusalOf({ creations })).toMatchObject({ field: 'input.creations[0].boundary' });
  });

  it('is listed page by page, the newest first', async () => {
    const moves = [{ territoryId: id('S112'), parentCode: 'D12' }];
    const ids = [
      await plan({ moves, takesEffectOn: inDays(2) }),
      await plan({ moves, takesEffectOn: inDays(3) }),
    ];
    const first = (await lead.query(LIST, { first: 1 })).structureChanges;
    expect([first.totalCount, first.nodes]).toEqual([2, [{ id: ids[1].id }]]);
    const next = (await lead.query(LIST, { first: 1, after: first.pageInfo.endCursor })).structureChanges;
    expect(next.nodes).toEqual([{ id: ids[0].id }]);
  });
});
