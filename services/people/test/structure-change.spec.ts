import { territoryDescribed } from '@vicinia/events';
import type { TerritoryDraft } from '@vicinia/geography';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople, withCommands } from './start-people.js';

const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } }
}`;

function station(code: string, parentCode: string): TerritoryDraft {
  return {
    number: 1,
    code,
    names: {},
    parentCode,
    levelCode: 'STATION',
    boundary: null,
    population: null,
    timeZone: null,
    standing: 'NEW',
  };
}

describe('a territory that moves', () => {
  let people: SubgraphUnderTest;
  let ofOldPlace: TestClient;
  let ofNewPlace: TestClient;
  let aboveBoth: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    ofOldPlace = await people.as('SECURITY_COORDINATOR', 'D11');
    ofNewPlace = await people.as('SECURITY_COORDINATOR', 'D12');
    aboveBoth = await people.as('REGIONAL_LEAD', 'R1');
  });
  afterAll(() => people.close());

  const move = (code: string, parentCode: string): Promise<void> =>
    withCommands(people, async (territoryImport) => {
      await territoryImport.apply('territories', [station(code, parentCode)]);
    });
  const finish = async (): Promise<string[]> => {
    let finished: string[] = [];
    await withCommands(people, async (territoryImport) => {
      finished = await territoryImport.finishChange();
    });
    return finished;
  };
  const id = (code: string): string => people.country.territory(code).id;
  const pathOf = async (code: string): Promise<string> => {
    const { rows } = await people.database.query<{ path: string }>(
      `SELECT path::text AS path FROM territory WHERE code = $1`,
      [code],
    );
    return rows[0]!.path;
  };
  const toldOf = async (code: string) => (await people.messages.written(territoryDescribed, id(code))).at(-1);
  /** Who may write posts of a beat below the territory that moves. */
  const whoMay = async (): Promise<string[]> => {
    const able: string[] = [];
    for (const [who, client] of Object.entries({ ofOldPlace, ofNewPlace, aboveBoth })) {
      const input = { role: 'NEIGHBOURHOOD_OFFICER', territoryId: id('B1121') };
      const answer = await client.answer(CREATE_POST, { input, key: `${who}-${Math.random()}` });
      const code = answer.errors?.[0]?.extensions?.code;
      if (code === undefined) able.push(who);
      else expect(code).toBe('FORBIDDEN');
    }
    return able;
  };

  it('is in the hands of those who reach its old and its new place until the change is finished', async () => {
    expect(await whoMay()).toEqual(['ofOldPlace', 'aboveBoth']);
    const before = await pathOf('B1121');

    await move('S112', 'D12');
    expect(await whoMay()).toEqual(['aboveBoth']);
    expect(await toldOf('B1121')).toMatchObject({ path: await pathOf('B1121'), previousPath: before });

    expect(await finish()).toEqual(expect.arrayContaining(['B1121', 'S112']));
    expect(await whoMay()).toEqual(['ofNewPlace', 'aboveBoth']);
    expect(await toldOf('B1121')).toMatchObject({ path: await pathOf('B1121'), previousPath: null });
    expect(await finish()).toEqual([]);
  });

  it('counts from where it was before the change, however often it moves in it, and not at all once it is back', async () => {
    const before = await pathOf('B1221');
    await move('S122', 'D11');
    await move('S122', 'D21');
    expect(await toldOf('B1221')).toMatchObject({ previousPath: before });
    await move('S122', 'D12');
    expect(await toldOf('B1221')).toMatchObject({ path: before, previousPath: null });
    expect(await finish()).not.toContain('B1221');
  });
});
