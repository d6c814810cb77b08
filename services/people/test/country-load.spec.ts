import { randomUUID } from 'node:crypto';
import { appointmentBegan, grantsHeartbeat, grantsStated, territoryDescribed } from '@vicinia/events';
import { derivedId, personIdOf } from '@vicinia/service-kit';
import { testIdentity, TEST_ISSUER, until, type SubgraphUnderTest } from '@vicinia/testkit';
import { loadCountry, startPeople } from './start-people.js';

const FROM = '2026-01-05T08:00:00.000Z';

/** A station's officer with an account, and what else the file has. */
function document(
  officer: string,
  post: object = {},
  { persons = [], ...more }: { persons?: object[]; organisations?: object[] } = {},
): object {
  return {
    persons: [
      {
        code: officer,
        name: `Sample ${officer}`,
        languages: ['de', 'sl'],
        account: { issuer: TEST_ISSUER, subject: officer },
        publicCard: { name: `Sample ${officer}`, telephone: '+43 0 000' },
      },
      ...persons,
    ],
    posts: [
      {
        code: `post of ${officer}`,
        role: 'SECURITY_OFFICER',
        territoryCode: 'S111',
        since: FROM,
        holder: { personCode: officer, from: FROM },
        ...post,
      },
    ],
    ...more,
  };
}

describe('a country that is loaded from one document', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  const count = async (table: string): Promise<number> =>
    (await people.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)).rows[0]
      ?.count ?? 0;

  /** Beats come and go by themselves. */
  const messages = (): Promise<number> => count(`outbox WHERE type <> '${grantsHeartbeat.type}'`);

  it('tells of each territory once, with its municipalities', async () => {
    for (const code of ['S111', 'R1']) {
      const [described, ...others] = await people.messages.written(
        territoryDescribed,
        people.country.territory(code).id,
      );
      expect([described?.municipalityIds.length === 0, others]).toEqual([false, []]);
    }
  });

  it('lets its officers sign in and be found, as if a coordinator had appointed them', async () => {
    const officer = randomUUID();

    const written = await loadCountry(people, document(officer));

    expect(written.people).toEqual({ organisations: 0, persons: 1, posts: 1, appointments: 1 });
    const personId = personIdOf(testIdentity(officer));
    const account = people.person(officer);
    await until('the officer to be heard of', async () => (await count('grant_projection')) > 0);
    const { me } = await account.query(
      `{ me { id publicCard { name telephone } appointments { post { role territory { code } } from } } }`,
    );
    expect(me).toEqual({
      id: personId,
      publicCard: { name: `Sample ${officer}`, telephone: '+43 0 000' },
      appointments: [{ post: { role: 'SECURITY_OFFICER', territory: { code: 'S111' } }, from: FROM }],
    });
  });

  it('tells the other services of appointments and grants', async () => {
    const officer = randomUUID();
    await loadCountry(people, document(officer));

    const personId = personIdOf(testIdentity(officer));
    const appointmentId = derivedId('appointment', `post of ${officer}\n${officer}\n${FROM}`);
    expect(await people.messages.written(appointmentBegan, appointmentId)).toMatchObject([
      { personId, role: 'SECURITY_OFFICER', from: FROM },
    ]);
    expect(await people.messages.written(grantsStated, personId)).toMatchObject([
      { identities: [testIdentity(officer)], grants: [{ grantId: appointmentId, role: 'SECURITY_OFFICER' }] },
    ]);
  });

  it('changes nothing when it is loaded again, and adds what is new', async () => {
    const officer = randomUUID();
    await loadCountry(people, document(officer));
    const before = await messages();

    expect((await loadCountry(people, document(officer))).people).toEqual({
      organisations: 0,
      persons: 0,
      posts: 0,
      appointments: 0,
    });
    expect(await messages()).toBe(before);

    const school = { code: randomUUID(), name: 'Sample school', kind: 'SCHOOL', territoryCode: 'S111' };
    const { people: added } = await loadCountry(
      people,
      document(officer, {}, { persons: [{ code: 'x', name: 'Sample Y' }], organisations: [school] }),
    );
    expect(added).toEqual({ organisations: 1, persons: 1, posts: 0, appointments: 0 });
  });

  it.each([
    ['a place that is not there', { territoryCode: 'S999' }, 'no territory S999'],
    [
      'a role at a wrong level',
      { role: 'NATIONAL_LEAD' },
      'a NATIONAL_LEAD does not exist at the level of S111',
    ],
    ['a councillor without a municipality', { role: 'SECURITY_MUNICIPAL_COUNCILLOR' }, 'has a municipality'],
    [
      'an organisation that is not there',
      { role: 'SECURITY_PARTNER', organisationCode: 'nobody' },
      'no organisation nobody',
    ],
    ['an organisation for an officer', { organisationCode: 'x' }, 'a SECURITY_OFFICER has no organisation'],
    [
      'somebody whom the mayor cannot choose',
      { holder: { personCode: 'x', from: FROM, selectedBy: 'MAYOR' } },
      'choose a councillor, and nobody else',
    ],
    ['an unknown holder', { holder: { personCode: 'nobody', from: FROM } }, 'no person nobody'],
  ])('writes nothing and names the entry that has %s', async (_what, post, sentence) => {
    const officer = randomUUID();
    const before = [await count('person'), await messages()];

    await expect(loadCountry(people, document(officer, post))).rejects.toThrow(
      new RegExp(`post of ${officer}: .*${sentence}`),
    );
    expect([await count('person'), await messages()]).toEqual(before);
  });

  it('lets somebody act for an organisation of the same file, or of one before', async () => {
    const school = { code: randomUUID(), name: 'Sample school', kind: 'SCHOOL', territoryCode: 'S111' };
    const [first, second] = [randomUUID(), randomUUID()];
    const post = { role: 'SECURITY_PARTNER', organisationCode: school.code };
    await loadCountry(people, document(first, post, { organisations: [school] }));
    await loadCountry(people, document(second, post));
    for (const partner of [first, second]) {
      const told = await people.messages.written(grantsStated, personIdOf(testIdentity(partner)));
      expect(told.at(-1)?.grants).toMatchObject([
        { role: 'SECURITY_PARTNER', organisationId: derivedId('organisation', school.code) },
      ]);
    }
  });

  it('refuses a second holder of a post', async () => {
    const [officer, other] = [randomUUID(), randomUUID()];
    await loadCountry(people, document(officer));
    const code = `post of ${officer}`;

    await expect(loadCountry(people, document(other, { code }))).rejects.toThrow(
      'somebody else holds a post',
    );
    expect(await people.messages.written(grantsStated, personIdOf(testIdentity(other)))).toEqual([]);
  });
});
