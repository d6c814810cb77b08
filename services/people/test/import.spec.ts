import { territoryDescribed } from '@vicinia/events';
import type { TerritoryDraft, TerritoryFileOptions } from '@vicinia/geography';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import type { TerritoryImport } from '../src/import/territory-import.js';
import { startPeople, withCommands } from './start-people.js';

type Box = readonly [west: number, south: number, east: number, north: number];

const options: TerritoryFileOptions = {
  format: 'geojson',
  code: 'iso',
  names: { de: 'name' },
  parent: { property: 'parent' },
  level: { code: 'BLOCK' },
};

function feature(iso: string, parent: string | null, box: Box, name = `Rayon ${iso}`): object {
  const [west, south, east, north] = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { iso, name, parent },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function draft(code: string, parentCode: string): TerritoryDraft {
  return {
    number: 1,
    code,
    names: { de: `Rayon ${code}` },
    parentCode,
    levelCode: 'BLOCK',
    boundary: null,
    population: null,
    timeZone: null,
    standing: 'NEW',
  };
}

function collection(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('an import', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
    await using((territoryImport) =>
      territoryImport.setLevels([{ code: 'BLOCK', rank: 5, names: { de: 'Block' } }]),
    );
  });

  afterAll(() => people.close());

  const using = (work: (territoryImport: TerritoryImport) => Promise<void>): Promise<void> =>
    withCommands(people, work);

  const territoryCount = async (): Promise<number> =>
    (await people.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM territory`)).rows[0]!
      .count;

  /** A strip of a territory, from one share of its width to another. */
  const within = (code: string, share: [number, number]): Box => {
    const [west, south, east, north] = people.country.territory(code).box;
    return [west + (east - west) * share[0], south, west + (east - west) * share[1], north];
  };

  it('creates by code, changes nothing the second time, and tells of each territory once', async () => {
    const text = collection(
      feature('X1', 'B2222', within('B2222', [0, 0.5])),
      feature('X2', 'B2222', within('B2222', [0.5, 1])),
    );
    await using(async (territoryImport) => {
      const first = await territoryImport.check('territories', text, options);
      expect(first.problems).toEqual([]);
      expect(await territoryImport.apply('territories', first.drafts)).toEqual({
        created: 2,
        updated: 0,
        unchanged: 0,
        moved: 0,
      });
      const again = await territoryImport.check('territories', text, options);
      expect(await territoryImport.apply('territories', again.drafts)).toEqual({
        created: 0,
        updated: 0,
        unchanged: 2,
        moved: 0,
      });
    });
    const { rows } = await people.database.query<{ id: string }>(
      `SELECT id FROM territory WHERE code = 'X1'`,
    );
    expect(await people.messages.written(territoryDescribed, rows[0]!.id)).toHaveLength(1);
  });

  it('takes everything below along when a territory moves, and keeps ids', async () => {
    await using(async (territoryImport) => {
      await territoryImport.apply('territories', [draft('Y1', 'B1222'), draft('Y2', 'Y1')]);
      const before = await people.visitor.query(`{ territory(code: "Y2") { id ancestors { code } } }`);
      await territoryImport.apply('territories', [draft('Y1', 'B1221')]);
      const after = await people.visitor.query(`{ territory(code: "Y2") { id ancestors { code } } }`);
      expect(after.territory.id).toBe(before.territory.id);
      expect(after.territory.ancestors.map(({ code }: { code: string }) => code)).toEqual([
        'N',
        'R1',
        'D12',
        'S122',
        'B1221',
        'Y1',
      ]);
    });
  });

  it.each([
    ['crossing rings', () => feature('Z1', 'B1111', [11, 47, 11.1, 47.1]), 'BOUNDARY_INVALID', { bow: true }],
    [
      'swapped coordinates',
      () => feature('Z1', 'B1111', [46.2, 10.2, 46.3, 10.3]),
      'BOUNDARY_INVALID',
      { bow: false },
    ],
    [
      'an unknown parent',
      () => feature('Z1', 'NOWHERE', within('B1111', [0, 1])),
      'PARENT_UNKNOWN',
      { bow: false },
    ],
  ])('writes nothing of a file with %s and says which feature it is', async (_what, make, kind, { bow }) => {
    const before = await territoryCount();
    const bad = make() as { geometry: { coordinates: number[][][] } };
    const [ring = []] = bad.geometry.coordinates;
    if (bow) bad.geometry.coordinates = [[ring[0]!, ring[2]!, ring[1]!, ring[3]!, ring[0]!]];
    const text = collection(feature('Z0', 'B1112', within('B1112', [0, 0.4])), bad);
    await using(async (territoryImport) => {
      const { problems } = await territoryImport.check('territories', text, {
        ...options,
        country: [9, 45, 19, 51],
      });
      expect(problems).toMatchObject([{ number: 2, code: 'Z1', kind }]);
      expect(problems[0]?.message).toMatch(/^Feature 2 \(Z1, Rayon Z1\): /);
    });
    expect(await territoryCount()).toBe(before);
  });

  it('refuses a code that stands twice in the file, and a city that lies on top of its own districts', async () => {
    const [left, right, whole] = [
      within('B2111', [0, 0.5]),
      within('B2111', [0.5, 1]),
      within('B2111', [0, 1]),
    ];
    await using(async (territoryImport) => {
      const twice = collection(feature('V1', 'B2111', left), feature('V1', 'B2111', right));
      expect((await territoryImport.check('territories', twice, options)).problems).toMatchObject([
        { kind: 'CODE_DUPLICATE' },
      ]);
      const city = collection(
        feature('V0', 'B2111', whole),
        feature('V1', 'B2111', left),
        feature('V2', 'B2111', right),
      );
      expect(
        (await territoryImport.check('territories', city, options)).problems.map(({ kind }) => kind),
      ).toContain('OVERLAP');
      const parts = await territoryImport.check('territories', city, { ...options, onOverlap: 'keep-parts' });
      expect(parts.skipped).toMatchObject([{ code: 'V0' }]);
      expect(parts.drafts.map(({ code }) => code)).toEqual(['V1', 'V2']);
    });
  });

  it('finds by area which beats a municipality overlaps, and tells the territories above them', async () => {
    const [west, south, east, north] = people.country.territory('S221').box;
    const text = collection(feature('G1', null, [west, south, east, north], 'Gemeinde G1'));
    const municipalityOptions: TerritoryFileOptions = {
      format: 'geojson',
      code: 'iso',
      names: { de: 'name' },
    };
    await using(async (territoryImport) => {
      const { drafts, problems } = await territoryImport.check('municipalities', text, municipalityOptions);
      expect(problems).toEqual([]);
      expect(await territoryImport.apply('municipalities', drafts)).toMatchObject({ created: 1 });
      expect(await territoryImport.apply('municipalities', drafts)).toMatchObject({ unchanged: 1 });
    });
    const { municipality } = await people.visitor.query(
      `{ municipality(code: "G1") { id territories { nodes { code } } } }`,
    );
    expect(municipality.territories.nodes.map(({ code }: { code: string }) => code).sort()).toEqual([
      'B2211',
      'B2212',
    ]);
    const district = await people.messages.written(territoryDescribed, people.country.territory('D22').id);
    expect(district.at(-1)?.municipalityIds).toContain(municipality.id);
  });
});
