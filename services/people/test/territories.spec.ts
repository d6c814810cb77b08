import { entitiesBy } from '@vicinia/service-kit';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { Territory } from '../src/territory/territory.entity.js';
import { startPeople } from './start-people.js';

describe('the police hierarchy', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  it('can be walked from the nation down by anybody', async () => {
    const { nation } = await people.visitor.query(`{
      nation { code level { code rank } children { nodes { code children(first: 1) { nodes { code } pageInfo { hasNextPage } } } } }
    }`);
    expect(nation).toEqual({
      code: 'N',
      level: { code: 'NATION', rank: 0 },
      children: {
        nodes: [
          { code: 'R1', children: { nodes: [{ code: 'D11' }], pageInfo: { hasNextPage: true } } },
          { code: 'R2', children: { nodes: [{ code: 'D21' }], pageInfo: { hasNextPage: true } } },
        ],
      },
    });
  });

  it.each(['N\u0000', 'N\ud83d'])('refuses a code that no database can store: %j', async (code) => {
    expect(
      await people.visitor.refusal(`query ($code: String) { territory(code: $code) { code } }`, { code }),
    ).toBe('INVALID_INPUT');
  });

  it('pages through children by cursor without gap or repetition', async () => {
    const first = await people.visitor.query(
      `{ territory(code: "N") { children(first: 1) { nodes { code } pageInfo { endCursor } } } }`,
    );
    const second = await people.visitor.query(
      `query ($after: String) { territory(code: "N") { children(first: 1, after: $after) { nodes { code } pageInfo { hasNextPage } } } }`,
      { after: first.territory.children.pageInfo.endCursor },
    );
    expect(second.territory.children).toEqual({
      nodes: [{ code: 'R2' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('tells how many children and municipalities a territory has, whatever the page', async () => {
    const query = `{ territory(code: "N") { children(first: 1) { totalCount nodes { code children { totalCount } } }
      municipalities(first: 1) { totalCount } } lowest: territory(code: "B1111") { children { totalCount nodes { code } } } }`;
    const { territory, lowest } = await people.visitor.query(query);
    expect(territory.children).toMatchObject({ totalCount: 2, nodes: [{ code: 'R1' }] });
    expect(lowest.children).toEqual({ totalCount: 0, nodes: [] });
    const all = `{ territory(code: "N") { municipalities(first: 100) { nodes { code } } children { nodes { children(first: 100) { totalCount nodes { code } } } } } }`;
    const listed = (await people.visitor.query(all)).territory;
    expect(territory.municipalities.totalCount).toBe(listed.municipalities.nodes.length);
    expect(listed.municipalities.nodes.length).toBeGreaterThan(1);
    for (const { children } of listed.children.nodes) expect(children.totalCount).toBe(children.nodes.length);
  });

  it('is read without boundaries, which are large, where nobody asks for them', async () => {
    const { manager } = people.app.get(DataSource);
    const [nation] = await entitiesBy(manager, Territory, 'code', ['N']);
    expect(nation).toMatchObject({ code: 'N', parentId: null });
    expect(nation).not.toHaveProperty('boundary');
  });

  it('names a territory in the wanted language and falls back to the first', async () => {
    const { territory } = await people.visitor.query(`{
      territory(code: "S111") { slovene: name(language: "sl-SI") french: name(language: "fr") ancestors { code } municipalities { nodes { code } } }
    }`);
    expect(territory).toEqual({
      slovene: 'Območje S111',
      french: 'Gebiet S111',
      ancestors: [{ code: 'N' }, { code: 'R1' }, { code: 'D11' }],
      municipalities: { nodes: [{ code: 'MS111' }] },
    });
  });

  it('pages through the territories of a municipality and the municipalities of a territory', async () => {
    const { municipality } = await people.visitor.query(
      `{ municipality(code: "MS111") { territories(first: 1) { nodes { code municipalities(first: 1) { nodes { code } pageInfo { hasNextPage } } } pageInfo { endCursor } } } }`,
    );
    const [first] = municipality.territories.nodes;
    expect(first.municipalities).toEqual({ nodes: [{ code: 'MS111' }], pageInfo: { hasNextPage: false } });
    const rest = await people.visitor.query(
      `query ($after: String) { municipality(code: "MS111") { territories(after: $after) { nodes { code } } } }`,
      { after: municipality.territories.pageInfo.endCursor },
    );
    expect(rest.municipality.territories.nodes).not.toContainEqual({ code: first.code });
    const { nation } = await people.visitor.query(
      `{ nation { municipalities(first: 2) { nodes { code } pageInfo { hasNextPage } } } }`,
    );
    expect(nation.municipalities.nodes).toHaveLength(2);
    expect(nation.municipalities.pageInfo.hasNextPage).toBe(true);
  });

  it('refuses by itself a short query for millions of rows, and says what is too dear', async () => {
    const bomb = `{ municipality(code: "MS111") {${' territories { nodes { municipalities { nodes {'.repeat(3)} name ${'}}}}'.repeat(3)} } }`;

    const { data, errors } = await people.visitor.answer(bomb);
    expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([
      undefined,
      ['QUERY_TOO_COMPLEX'],
    ]);
    expect(errors?.[0]?.message).toMatch(
      /up to \d{8} rows, most of them by the field Municipality\.territories; 10000/,
    );
  });

  it('refuses pages larger than a hundred, foreign cursors and a question for two territories at once', async () => {
    expect(await people.visitor.refusal(`{ nation { children(first: 101) { nodes { id } } } }`)).toBe(
      'INVALID_INPUT',
    );
    expect(await people.visitor.refusal(`{ nation { children(after: "x") { nodes { id } } } }`)).toBe(
      'INVALID_INPUT',
    );
    expect(await people.visitor.refusal(`{ territory(code: "N", id: "x") { id } }`)).toBe('INVALID_INPUT');
    expect(await people.visitor.refusal(`{ territory(id: "not-an-id") { id } }`)).toBe('INVALID_INPUT');
  });
});
