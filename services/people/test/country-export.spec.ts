import { testIdentity, type SubgraphUnderTest } from '@vicinia/testkit';
import { CountryExport } from '../src/export/country-export.service.js';
import { seated } from './directory-there.js';
import { inCommands, loadCountry, startEmptyPeople, startPeople } from './start-people.js';

interface Exported {
  readonly persons: { code: string; account: { identity: string } | null }[];
  readonly posts: { code: string; role: string; holder: { personCode: string } | null }[];
  readonly territories: object[];
  readonly facilities: object[];
}

const exported = (people: SubgraphUnderTest): Promise<Exported> =>
  inCommands(people, async (commands) => {
    const { text } = await commands.get(CountryExport).write();
    return JSON.parse(text) as Exported;
  });
const messages = async (people: SubgraphUnderTest): Promise<number> => {
  const { rows } = await people.database.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM outbox WHERE type !~ 'heartbeat'`,
  );
  return rows[0]!.n;
};

describe('a country that is written as a document', () => {
  let people: SubgraphUnderTest;
  let another: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
    const { id } = people.country.territory('S111');
    await people.database.query(
      `WITH somebody AS (INSERT INTO person (id, display_name, languages) VALUES (gen_random_uuid(), 'Sample', '{de}') RETURNING id),
            known AS (INSERT INTO account (identity, person_id) SELECT $2, id FROM somebody),
            seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at)
       SELECT gen_random_uuid(), seat.id, somebody.id, date_trunc('day', now()) FROM somebody, seat`,
      [id, testIdentity('exported')],
    );
    await loadCountry(people, {
      facilities: [
        {
          code: 'W-1',
          kind: 'STATION',
          name: 'Sample',
          territoryCode: 'S111',
          telephones: [{ number: '133', purposes: { de: 'Notruf' } }],
          openingHours: [{ day: 'MONDAY', from: '08:00', until: '12:00' }],
        },
      ],
    });
    const { postId, personId } = await seated(people, 'VIRTUAL_OFFICER', 'S112', { cardName: 'Sample Card' });
    await people.database.query(`UPDATE person SET card_lives_in = $1 WHERE id = $2`, [
      people.country.territory('S112').id,
      personId,
    ]);
    await people.database.query(
      `UPDATE post SET office_hours = '[{"day":"MONDAY","from":"08:00","until":"12:00"}]' WHERE id = $1`,
      [postId],
    );
    await people.database.query(
      `INSERT INTO virtual_account (post_id, platform, name) VALUES ($1, 'Discord', 'muster')`,
      [postId],
    );
    another = await startEmptyPeople();
  });
  afterAll(async () => {
    await people.close();
    await another.close();
  });

  it('has its structure, who holds which post, and accounts by what is kept of them', async () => {
    const { territories, persons, posts, facilities } = await exported(people);
    expect(facilities).toMatchObject([{ name: 'Sample', telephones: [{ number: '133' }] }]);
    expect(territories).toHaveLength(people.country.territories.length);
    const known = persons.find(({ account }) => account?.identity === testIdentity('exported'));
    expect(persons).toHaveLength(2);
    expect(persons.find((person) => person !== known)).toMatchObject({
      publicCard: { name: 'Sample Card', livesInCode: 'S112' },
    });
    expect(posts.find(({ role }) => role === 'SECURITY_OFFICER')).toMatchObject({
      territoryCode: 'S111',
      holder: { personCode: known?.code },
    });
    expect(posts.find(({ role }) => role === 'VIRTUAL_OFFICER')).toMatchObject({
      officeHours: [{ day: 'MONDAY', from: '08:00', until: '12:00' }],
      virtualAccounts: [{ platform: 'Discord', name: 'muster' }],
    });
  });

  it('changes nothing where it is loaded into the country that it comes from', async () => {
    const document = await exported(people);
    const before = await messages(people);
    const { territories, municipalities, people: loaded } = await loadCountry(people, document);
    expect([
      territories.created,
      territories.updated,
      municipalities.created,
      municipalities.updated,
    ]).toEqual([0, 0, 0, 0]);
    expect(loaded).toEqual({ organisations: 0, persons: 0, posts: 0, appointments: 0 });
    expect(await messages(people)).toBe(before);
    expect(await exported(people)).toEqual(document);
  });

  it('is the same country where it is loaded into another', async () => {
    const document = await exported(people);
    await loadCountry(another, document);
    expect(await exported(another)).toEqual(document);
  });
});
