import { territoryDescribed } from '@vicinia/events';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { levelsFrom } from '../src/command/levels-command.js';
import { startPeople, withCommands } from './start-people.js';

const OFFICERS_AT = `query ($point: PointInput!) { officersAt(point: $point) { beat { code } station { code level { code } } } }`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } }
}`;

interface Country {
  readonly levels: string;
  /** A territory of the lowest level. */
  readonly lowest: string;
  readonly beat: string | null;
  readonly station: string;
  /** Where leads of regions sit. */
  readonly regions: string;
  /** Where coordinators sit. */
  readonly commands: readonly string[];
}

const COUNTRIES: readonly Country[] = [
  {
    levels: 'NATION DISTRICT STATION',
    lowest: 'S11',
    beat: null,
    station: 'S11',
    regions: 'D1',
    commands: ['D1'],
  },
  {
    levels: 'NATION REGION DISTRICT STATION',
    lowest: 'S111',
    beat: null,
    station: 'S111',
    regions: 'R1',
    commands: ['R1', 'D11'],
  },
  {
    levels: 'NATION DISTRICT STATION BEAT',
    lowest: 'B111',
    beat: 'B111',
    station: 'S11',
    regions: 'D1',
    commands: ['D1'],
  },
  {
    levels: 'NATION REGION PROVINCE DISTRICT STATION BEAT',
    lowest: 'B11111',
    beat: 'B11111',
    station: 'S1111',
    regions: 'R1',
    commands: ['R1', 'P11', 'D111'],
  },
];

describe.each(COUNTRIES)('a country of $levels', ({ levels, lowest, beat, station, regions, commands }) => {
  let people: SubgraphUnderTest;
  beforeAll(async () => {
    people = await startPeople(levels.split(' '));
  });
  afterAll(() => people.close());

  it('names a station a station, and a beat only where there is one', async () => {
    const { officersAt } = await people.visitor.query(OFFICERS_AT, { point: people.country.pointIn(lowest) });
    expect(officersAt).toEqual({
      beat: beat === null ? null : { code: beat },
      station: { code: station, level: { code: 'STATION' } },
    });
  });

  it('has leads of regions and coordinators where its levels are for them', async () => {
    const lead = await people.as('NATIONAL_LEAD', 'N');
    const line = [...levels.split(' ')].map((level, rank) => `${level.charAt(0)}${'1'.repeat(rank)}`);
    const whereThereIs = async (role: string): Promise<string[]> => {
      const there: string[] = [];
      for (const code of line) {
        const input = { role, territoryId: people.country.territory(code).id };
        const answer = await lead.answer(CREATE_POST, { input, key: `${role}-at-${code}` });
        if (!answer.errors) there.push(code);
        else expect(answer.errors[0]?.extensions?.code).toBe('INVALID_INPUT');
      }
      return there;
    };
    expect(await whereThereIs('REGIONAL_LEAD')).toEqual([regions]);
    expect(await whereThereIs('SECURITY_COORDINATOR')).toEqual(commands);
  });

  it('tells every service what the level of a territory is for', async () => {
    const told = await people.messages.written(territoryDescribed, people.country.territory(station).id);
    expect(told.at(-1)?.levelPurposes).toEqual(['ANSWERS']);
  });
});

describe('what levels are for', () => {
  let people: SubgraphUnderTest;
  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  const NAMES = ['NATION=Bund', 'REGION=Land', 'DISTRICT=Bezirk', 'STATION=Inspektion', 'BEAT=Rayon'];
  const levelsSaid = () => people.visitor.query(`{ territoryLevels { code purposes } }`);
  const toldOf = async (code: string) =>
    (await people.messages.written(territoryDescribed, people.country.territory(code).id)).at(-1);

  it('is said by the operator, told of each territory concerned, and kept when levels are only named', async () => {
    const said = levelsFrom(NAMES, {
      answers: 'STATION',
      coordinates: 'DISTRICT',
      escalatesTo: 'DISTRICT',
      endsAt: 'DISTRICT',
    });
    await withCommands(people, (territoryImport) => territoryImport.setLevels(said));
    const expected = {
      territoryLevels: [
        { code: 'NATION', purposes: [] },
        { code: 'REGION', purposes: [] },
        { code: 'DISTRICT', purposes: ['COORDINATES', 'ESCALATES_TO', 'ENDS_AT'] },
        { code: 'STATION', purposes: ['ANSWERS'] },
        { code: 'BEAT', purposes: [] },
      ],
    };
    expect(await levelsSaid()).toEqual(expected);
    expect(await toldOf('R1')).toMatchObject({ levelPurposes: [] });
    const before = await people.messages.written(territoryDescribed, people.country.territory('S111').id);
    await withCommands(people, (territoryImport) => territoryImport.setLevels(levelsFrom(NAMES)));
    expect(await levelsSaid()).toEqual(expected);
    expect(
      await people.messages.written(territoryDescribed, people.country.territory('S111').id),
    ).toHaveLength(before.length);
  });

  it('is refused where no level would answer the public, or a flag names no level', async () => {
    await withCommands(people, async (territoryImport) => {
      const silent = levelsFrom(NAMES, { coordinates: 'DISTRICT' });
      await expect(territoryImport.setLevels(silent)).rejects.toThrow(/no level answers the public/);
    });
    expect(() => levelsFrom(NAMES, { answers: 'OUTPOST' })).toThrow(/OUTPOST/);
  });
});
