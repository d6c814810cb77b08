import { randomUUID } from 'node:crypto';
import type { Role } from '@vicinia/events';
import { testIdentity, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const FORUM = `forum {
  actors { role posts vacant isMissing missingSince placesWithout }
  council { name }
  posts(first: 50) { totalCount nodes { role isVacant } }
  vacancies: posts(vacant: true) { totalCount nodes { role vacantSince } }
}`;
const OF_MUNICIPALITY = `query ($code: String!) { municipality(code: $code) { ${FORUM} council { name } } }`;
const OF_TERRITORY = `query ($code: String!) { territory(code: $code) { ${FORUM} } }`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { post { id } } }`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) { appoint(input: $input, idempotencyKey: $key) { appointment { id until selectedBy } } }`;
const END = `mutation ($input: EndAppointmentInput!, $key: String!) { endAppointment(input: $input, idempotencyKey: $key) { appointment { until } } }`;
const REGISTER_ORGANISATION = `mutation ($input: RegisterOrganisationInput!, $key: String!) { registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id } } }`;
const NAME_COUNCIL = `mutation ($input: NameCouncilInput!, $key: String!) { nameCouncil(input: $input, idempotencyKey: $key) { municipality { council { name } } } }`;

describe('the Security Forum', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('REGIONAL_LEAD', 'R1');
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());

  const at = (code: string): string => people.country.territory(code).id;
  const municipality = async (code: string): Promise<string> =>
    (await people.visitor.query(`query ($code: String!) { municipality(code: $code) { id } }`, { code }))
      .municipality.id as string;

  async function seat(role: Role, place: string, scope: object = {}): Promise<string> {
    const { createPost } = await lead.mutate(CREATE_POST, {
      input: { role, territoryId: at(place), ...scope },
    });
    return createPost.post.id as string;
  }
  async function newPerson(): Promise<string> {
    const { rows } = await people.database.query<{ id: string }>(
      `INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id`,
    );
    const { id } = rows[0]!;
    await people.database.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
      testIdentity(id),
      id,
    ]);
    return id;
  }
  async function seated(postId: string, more: object = {}): Promise<{ id: string; personId: string }> {
    const personId = await newPerson();
    const { appoint } = await lead.mutate(APPOINT, { input: { postId, personId, ...more } });
    return { id: appoint.appointment.id as string, personId };
  }
  const actor = (forum: { actors: { role: Role }[] }, role: Role): object | undefined =>
    forum.actors.find((each) => each.role === role);

  it('of a municipality has those who sit in it, at its stations and above, and says who is missing', async () => {
    const municipalityId = await municipality('MS111');
    const { id: officer } = await seated(await seat('SECURITY_OFFICER', 'S111'));
    await seat('SECURITY_OFFICER', 'S111');
    await seat('SECURITY_OFFICER', 'S112');
    await seated(await seat('SECURITY_COORDINATOR', 'D11'));
    await seat('SECURITY_MUNICIPAL_COUNCILLOR', 'D11', { municipalityId });
    const { forum } = (await coordinator.query(OF_MUNICIPALITY, { code: 'MS111' })).municipality;
    expect(forum.actors).toEqual([
      {
        role: 'SECURITY_OFFICER',
        posts: 2,
        vacant: 1,
        isMissing: false,
        missingSince: null,
        placesWithout: 0,
      },
      {
        role: 'SECURITY_COORDINATOR',
        posts: 1,
        vacant: 0,
        isMissing: false,
        missingSince: null,
        placesWithout: null,
      },
      {
        role: 'SECURITY_PARTNER',
        posts: 0,
        vacant: 0,
        isMissing: true,
        missingSince: null,
        placesWithout: null,
      },
      {
        role: 'SECURITY_MUNICIPAL_COUNCILLOR',
        posts: 1,
        vacant: 1,
        isMissing: true,
        missingSince: null,
        placesWithout: 1,
      },
    ]);
    expect(forum.posts.totalCount).toBe(4);
    expect(forum.vacancies.nodes.map(({ role }: { role: Role }) => role)).toEqual([
      'SECURITY_MUNICIPAL_COUNCILLOR',
      'SECURITY_OFFICER',
    ]);

    const { endAppointment } = await lead.mutate(END, { input: { appointmentId: officer } });
    const { municipality: later } = await coordinator.query(OF_MUNICIPALITY, { code: 'MS111' });
    expect(actor(later.forum, 'SECURITY_OFFICER')).toEqual({
      role: 'SECURITY_OFFICER',
      posts: 2,
      vacant: 2,
      isMissing: true,
      missingSince: endAppointment.appointment.until as string,
      placesWithout: 1,
    });
  });

  it('of a district has those of all its stations and municipalities; a station has none', async () => {
    const municipalityId = await municipality('MS121');
    await seated(await seat('SECURITY_OFFICER', 'S121'));
    await seat('SECURITY_OFFICER', 'S122');
    await seated(await seat('SECURITY_MUNICIPAL_COUNCILLOR', 'D12', { municipalityId }), {
      selectedBy: 'MAYOR',
    });
    const { forum } = (await lead.query(OF_TERRITORY, { code: 'D12' })).territory;
    expect(actor(forum, 'SECURITY_OFFICER')).toMatchObject({ posts: 2, vacant: 1, placesWithout: 1 });
    expect(actor(forum, 'SECURITY_MUNICIPAL_COUNCILLOR')).toMatchObject({
      posts: 1,
      vacant: 0,
      placesWithout: 1,
    });
    expect(forum.posts.nodes.map(({ role }: { role: Role }) => role)).toEqual([
      'SECURITY_MUNICIPAL_COUNCILLOR',
      'SECURITY_OFFICER',
      'SECURITY_OFFICER',
    ]);
    expect((await lead.query(OF_TERRITORY, { code: 'S121' })).territory.forum).toBeNull();
  });

  it('is open to a councillor of its municipality, and to no other', async () => {
    const municipalityId = await municipality('MS112');
    const postId = await seat('SECURITY_MUNICIPAL_COUNCILLOR', 'D11', { municipalityId });
    const { personId } = await seated(postId, { selectedBy: 'COUNCIL', until: '2090-01-01T00:00:00Z' });
    const councillor = people.person(personId);
    await until('people to hear of the grant', async () => {
      const { data } = await councillor.answer(OF_MUNICIPALITY, { code: 'MS112' });
      return data?.municipality?.forum != null;
    });
    expect((await councillor.query(OF_TERRITORY, { code: 'D11' })).territory.forum).not.toBeNull();
    expect(await councillor.refusal(OF_MUNICIPALITY, { code: 'MS111' })).toBe('FORBIDDEN');
    expect(await councillor.refusal(OF_TERRITORY, { code: 'D12' })).toBe('FORBIDDEN');
  });

  it('has the council of the municipality: a body that works there', async () => {
    const municipalityId = await municipality('MS111');
    const body = async (territory: string): Promise<string> => {
      const input = {
        name: `Sample council of ${territory}`,
        kind: 'MUNICIPALITY_OFFICE',
        territoryId: at(territory),
      };
      return (await coordinator.mutate(REGISTER_ORGANISATION, { input })).registerOrganisation.organisation
        .id as string;
    };
    const name = (organisationId: string | null) => ({ input: { municipalityId, organisationId } });
    expect(await coordinator.refusal(NAME_COUNCIL, name(await body('S112')))).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(NAME_COUNCIL, name(randomUUID()))).toBe('NOT_FOUND');
    await coordinator.mutate(NAME_COUNCIL, name(await body('S111')));
    const council = { name: 'Sample council of S111' };
    expect((await coordinator.query(OF_MUNICIPALITY, { code: 'MS111' })).municipality).toMatchObject({
      council,
      forum: { council },
    });
    await coordinator.mutate(NAME_COUNCIL, name(null));
    expect(
      (await people.visitor.query(`{ municipality(code: "MS111") { council { name } } }`)).municipality,
    ).toEqual({
      council: null,
    });
  });

  it('knows who chose a councillor, and asks it of nobody else', async () => {
    const municipalityId = await municipality('MS112');
    const councillor = await seat('SECURITY_MUNICIPAL_COUNCILLOR', 'D11', { municipalityId });
    const officer = await seat('SECURITY_OFFICER', 'S112');
    const personId = await newPerson();
    expect(await lead.refusal(APPOINT, { input: { postId: councillor, personId } })).toBe('INVALID_INPUT');
    expect(await lead.refusal(APPOINT, { input: { postId: officer, personId, selectedBy: 'MAYOR' } })).toBe(
      'INVALID_INPUT',
    );
    const term = { from: '2026-01-01T00:00:00.000Z', until: '2090-01-01T00:00:00.000Z' };
    const { appoint } = await lead.mutate(APPOINT, {
      input: { postId: councillor, personId, selectedBy: 'COUNCIL', ...term },
    });
    expect(appoint.appointment).toMatchObject({ selectedBy: 'COUNCIL', until: term.until });
  });
});
