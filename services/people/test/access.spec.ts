import { randomUUID } from 'node:crypto';
import type { Role } from '@vicinia/events';
import { type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: (people: SubgraphUnderTest) => Record<string, unknown>;
  readonly may: readonly [Role, string][];
  readonly mayNot: readonly [Role, string][];
}

const COORDINATORS_OF_D11: Operation['may'] = [
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];
const NOBODY_ELSE: Operation['mayNot'] = [
  ['SECURITY_COORDINATOR', 'D12'],
  ['SECURITY_COORDINATOR', 'D21'],
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_PARTNER', 'D11'],
  ['ANALYST', 'N'],
];

/** Every operation that is not public: who may and who may not. */
const operations: Operation[] = [
  {
    name: 'registerPerson',
    document: `mutation ($input: RegisterPersonInput!, $key: String!) { registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`,
    variables: (people) => ({
      input: { displayName: 'Sample', territoryId: people.country.territory('D11').id },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'registerOrganisation',
    document: `mutation ($input: RegisterOrganisationInput!, $key: String!) { registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id territory { code } } } }`,
    variables: (people) => ({
      input: { name: 'Sample school', kind: 'SCHOOL', territoryId: people.country.territory('D11').id },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'createPost',
    document: `mutation ($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: (people) => ({
      input: { role: 'SECURITY_OFFICER', territoryId: people.country.territory('S111').id },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Territory.posts',
    document: `query ($code: String) { territory(code: $code) { posts(first: 1) { nodes { id } } } }`,
    variables: () => ({ code: 'S111' }),
    may: [...COORDINATORS_OF_D11, ['SECURITY_OFFICER', 'S111']],
    mayNot: [
      ['SECURITY_OFFICER', 'S112'],
      ['NEIGHBOURHOOD_OFFICER', 'B1111'],
      ['SECURITY_PARTNER', 'D11'],
      ['ANALYST', 'N'],
    ],
  },
];

describe('access to people', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  describe.each(operations)('$name', ({ document, variables, may, mayNot }) => {
    it.each(may)('lets %s at %s', async (role, place) => {
      const answer = await (
        await people.as(role, place)
      ).answer(document, { ...variables(people), key: randomUUID() });
      expect(answer.errors).toBeUndefined();
    });

    it.each(mayNot)('refuses %s at %s', async (role, place) => {
      expect(await (await people.as(role, place)).refusal(document, variables(people))).toBe('FORBIDDEN');
    });

    it('asks a visitor to sign in', async () => {
      expect(await people.visitor.refusal(document, variables(people))).toBe('UNAUTHENTICATED');
    });
  });

  it('shows a name to those who share the territory, and to nobody beside or below', async () => {
    const personId = await seatedOfficer(people, 'S111');
    const nameSeenBy = async (client: TestClient): Promise<unknown> =>
      (await client.query(`query ($id: ID!) { person(id: $id) { displayName } }`, { id: personId })).person;
    expect(await nameSeenBy(await people.as('SECURITY_COORDINATOR', 'D11'))).toEqual({
      displayName: 'Sample Seated',
    });
    expect(await nameSeenBy(await people.as('NEIGHBOURHOOD_OFFICER', 'B1111'))).toBeNull();
    expect(await nameSeenBy(await people.as('SECURITY_OFFICER', 'S112'))).toBeNull();
    expect(await nameSeenBy(people.visitor)).toBeNull();
  });

  it('shows what waits to the person alone', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D22');
    expect((await coordinator.query(`{ me { work { vacancies } } }`)).me.work).toEqual({ vacancies: 0 });
    const personId = await seatedOfficer(people, 'S221');
    expect(
      await coordinator.refusal(`query ($id: ID!) { person(id: $id) { work { vacancies } } }`, {
        id: personId,
      }),
    ).toBe('FORBIDDEN');
    expect((await people.visitor.query(`{ me { id } }`)).me).toBeNull();
  });

  it('lets anyone with an account register as a person, once', async () => {
    const citizen = people.citizen();
    const register = `mutation ($key: String!) { registerMe(displayName: "Sample Citizen", idempotencyKey: $key) { person { id displayName } } }`;
    const { registerMe } = await citizen.mutate(register);
    expect(registerMe.person).toEqual({ id: citizen.personId, displayName: 'Sample Citizen' });
    expect(await citizen.refusal(register)).toBe('ALREADY_EXISTS');
    expect(await people.visitor.refusal(register)).toBe('UNAUTHENTICATED');
  });

  it('refuses staff, and only staff, once grants have been silent for ten seconds', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    await people.database.query(`UPDATE grants_heartbeat SET emitted_at = now() - interval '1 hour'`);
    const [posts] = operations.filter(({ name }) => name === 'Territory.posts');
    expect(await coordinator.refusal(posts!.document, { code: 'S111' })).toBe('STAFF_ACCESS_SUSPENDED');
    await expect(coordinator.query(`{ nation { code } }`)).resolves.toEqual({ nation: { code: 'N' } });
  });
});

async function seatedOfficer(people: SubgraphUnderTest, station: string): Promise<string> {
  const { rows } = await people.database.query<{ person: string }>(
    `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample Seated') RETURNING id),
          seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id)
     INSERT INTO appointment (id, post_id, person_id, starts_at)
     SELECT gen_random_uuid(), seat.id, somebody.id, now() - interval '1 day' FROM somebody, seat RETURNING person_id AS person`,
    [people.country.territory(station).id],
  );
  return rows[0]!.person;
}
