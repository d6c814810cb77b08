import supertest from 'supertest';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startPeople, withCommands } from './start-people.js';

interface Map {
  arcs: number[][][];
  objects: {
    territories: { geometries: { type: string; properties: { code: string; names: object } }[] };
  };
}

describe('the map of a level', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
    // As an import without the boundaries of upper levels leaves them.
    await people.database.query(`UPDATE territory SET boundary = NULL WHERE level IN ('NATION', 'REGION')`);
  });
  afterAll(() => people.close());

  const get = async (level: string, headers: Record<string, string> = {}) =>
    supertest(people.server)
      .get(`/map/${level}.topojson`)
      .set({ authorization: `Bearer ${await people.token(null, { quiet: true })}`, ...headers });
  const codesIn = ({ body }: { body: Map }): string[] =>
    body.objects.territories.geometries.map(({ properties }) => properties.code);

  it('has the territories of that level, with code and names alone, for nobody in particular', async () => {
    const answer = await get('DISTRICT');

    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(codesIn(answer)).toEqual(['D11', 'D12', 'D21', 'D22']);
    expect((answer.body as Map).objects.territories.geometries[0]?.properties).toEqual({
      code: 'D11',
      names: { de: 'Gebiet D11', en: 'Territory D11', sl: 'Območje D11' },
    });
  });

  it('joins territories without a boundary from those below them', async () => {
    const [nation, regions] = [await get('NATION'), await get('REGION')];

    expect([codesIn(nation), codesIn(regions)]).toEqual([['N'], ['R1', 'R2']]);
    // Around the nation each of the four districts has a piece of the border; those between them are gone.
    expect((nation.body as Map).arcs).toHaveLength(4);
  });

  it('is sent once to whoever keeps it, compressed or not', async () => {
    const [small, large] = [
      await get('BEAT', { 'accept-encoding': 'gzip' }),
      await get('BEAT', { 'accept-encoding': 'identity' }),
    ];
    expect([small.headers['content-encoding'], large.headers['content-encoding']]).toEqual([
      'gzip',
      undefined,
    ]);
    expect(small.body).toEqual(large.body);
    expect(Number(small.headers['content-length'])).toBeLessThan(Number(large.headers['content-length']));

    const again = await get('BEAT', { 'if-none-match': `W/${String(small.headers['etag'])}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag: small.headers['etag'], vary: 'accept-encoding' });
  });

  it('is drawn anew when the structure has changed, and not before', async () => {
    const [before, unchanged] = [await get('STATION'), await get('STATION')];
    expect(unchanged.headers['etag']).toBe(before.headers['etag']);

    await withCommands(people, async (territoryImport) => {
      const renamed = { code: 'S111', parentCode: 'D11', levelCode: 'STATION', names: { de: 'Am Markt' } };
      const rest = {
        number: 1,
        boundary: null,
        population: null,
        timeZone: null,
        standing: 'KNOWN' as const,
      };
      await territoryImport.apply('territories', [{ ...renamed, ...rest }]);
    });
    const after = await get('STATION', { 'if-none-match': String(before.headers['etag']) });
    expect(after.status).toBe(200);
    expect((after.body as Map).objects.territories.geometries[0]?.properties.names).toMatchObject({
      de: 'Am Markt',
    });
  });

  it('of a level that the country does not have is NOT_FOUND', async () => {
    const answer = await get('PARISH');

    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});
