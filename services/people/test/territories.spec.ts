import type { SubgraphUnderTest } from '@vicinia/testkit';
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

  it('names a territory in the wanted language and falls back to the first', async () => {
    const { territory } = await people.visitor.query(`{
      territory(code: "S111") { slovene: name(language: "sl-SI") french: name(language: "fr") ancestors { code } municipalities { code } }
    }`);
    expect(territory).toEqual({
      slovene: 'Območje S111',
      french: 'Gebiet S111',
      ancestors: [{ code: 'N' }, { code: 'R1' }, { code: 'D11' }],
      municipalities: [{ code: 'MS111' }],
    });
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
