import { countStatements, type SubgraphUnderTest } from '@vicinia/testkit';
import { loadCountry, startPeople } from './start-people.js';

interface Listed {
  totalCount: number | null;
  nodes: { code: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const TERRITORIES = `query ($level: String, $within: ID, $search: String, $orderBy: PlaceOrder! = CODE, $first: Int, $after: String) {
  territories(level: $level, within: $within, search: $search, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { code name(language: "de") } pageInfo { hasNextPage endCursor }
  } }`;
const MUNICIPALITIES = `query ($within: ID, $search: String, $orderBy: PlaceOrder! = CODE) {
  municipalities(within: $within, search: $search, orderBy: $orderBy) { nodes { code } } }`;

describe('lists of places', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
    const place = {
      levelCode: 'BEAT',
      parentCode: 'S222',
      timeZone: 'Europe/Vienna',
      population: null,
      boundary: null,
    };
    const territory = (code: string, names: object): object => ({ ...place, code, names });
    await loadCountry(people, {
      territories: [
        territory('Q1', { de: 'Weißenbach an der Öd', sl: 'Žabjek' }),
        territory('Q2', { de: 'ISTANBUL-Platz' }),
        territory('Q3', { de: 'Ilıca und İzmir' }),
        territory('Q4', { de: 'Ödfeld 100%' }),
        territory('Q5', { de: 'Zell' }),
        territory('Q6', { de: 'حَيّ النور' }),
      ],
      municipalities: [{ code: 'MQ', names: { de: 'Gößl' }, territoryCodes: ['Q1'] }],
    });
  });
  afterAll(() => people.close());

  const listed = async (wanted: Record<string, unknown>): Promise<Listed> =>
    (await people.visitor.query(TERRITORIES, wanted)).territories;
  const codes = async (wanted: Record<string, unknown>): Promise<string[]> =>
    (await listed(wanted)).nodes.map(({ code }) => code);
  const municipalities = async (wanted: Record<string, unknown>): Promise<string[]> =>
    (await people.visitor.query(MUNICIPALITIES, wanted)).municipalities.nodes.map(
      ({ code }: { code: string }) => code,
    );
  const id = (code: string): string => people.country.territory(code).id;

  it('hold the territories of a level, and those below another, itself among them', async () => {
    expect(await codes({ level: 'DISTRICT' })).toEqual(['D11', 'D12', 'D21', 'D22']);
    expect(await codes({ level: 'DISTRICT', within: id('R2') })).toEqual(['D21', 'D22']);
    expect(await codes({ within: id('S111') })).toEqual(['B1111', 'B1112', 'S111']);
    expect(await codes({ level: 'PARISH' })).toEqual([]);
  });

  it.each([
    ['case and sharp s', 'WEISSENBACH', ['Q1']],
    ['a mark left out', 'an der od', ['Q1']],
    ['a mark put in', 'zéll', ['Q5']],
    ['a name in another language', 'zabjek', ['Q1']],
    ['the Turkish i without a dot', 'ılıca', ['Q3']],
    ['the Turkish I with a dot', 'İSTANBUL', ['Q2']],
    ['a plain i for both', 'izmir', ['Q3']],
    ['Arabic vowel signs', 'حي', ['Q6']],
    ['a code', 'q4', ['Q4']],
    ['a character that patterns use', '100%', ['Q4']],
    ['a character that would match any', 'Z_ll', []],
    ['a backslash', 'Ze\\ll', []],
  ])('find a part of a name or code without regard to %s', async (_what, search, found) => {
    expect(await codes({ search })).toEqual(found);
  });

  it('are ordered by name without regard to marks, page by page', async () => {
    const wanted = { level: 'BEAT', within: id('S222'), orderBy: 'NAME' };
    const all = await codes(wanted);
    expect(all).toEqual(['B2221', 'B2222', 'Q3', 'Q2', 'Q4', 'Q1', 'Q5', 'Q6']);

    const first = await listed({ ...wanted, first: 5 });
    const second = await listed({ ...wanted, first: 5, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ code }) => code)).toEqual(all);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([first.totalCount, second.totalCount]).toEqual([8, 8]);
    expect((await listed({ search: 'zell' })).totalCount).toBe(1);
    expect((await listed({ search: 'nowhere' })).totalCount).toBe(0);
  });

  it('hold municipalities as well, those of a territory where that is wanted', async () => {
    expect(await municipalities({ search: 'gossl' })).toEqual(['MQ']);
    expect(await municipalities({ within: id('S222') })).toEqual(['MQ', 'MS222']);
    expect(await municipalities({ within: id('S222'), orderBy: 'NAME' })).toEqual(['MS222', 'MQ']);
  });

  it('take the same number of statements however long they are', async () => {
    const statements = (first: number) =>
      countStatements(people.app, ['territory', 'territory_level'], () => listed({ first }));
    expect(await statements(40)).toBe(await statements(2));
  });

  it('refuse a territory that is not there and a page that is none', async () => {
    const unknown = { within: '0b1d2c3e-0000-4000-8000-000000000001' };
    expect(await people.visitor.refusal(TERRITORIES, unknown)).toBe('NOT_FOUND');
    expect(await people.visitor.refusal(MUNICIPALITIES, unknown)).toBe('NOT_FOUND');
    expect(await people.visitor.refusal(TERRITORIES, { first: 101 })).toBe('INVALID_INPUT');
    expect(await people.visitor.refusal(TERRITORIES, { after: 'x' })).toBe('INVALID_INPUT');
    expect(await people.visitor.refusal(TERRITORIES, { search: 'x'.repeat(101) })).toBe('INVALID_INPUT');
  });
});
