import { randomUUID } from 'node:crypto';
import { appointmentBegan, appointmentEnded, grantsStated } from '@vicinia/events';
import {
  PAGE_OF_CURSORS,
  testIdentity,
  TEST_ISSUER,
  until,
  visitedBothWays,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const REGISTER = `mutation ($input: RegisterPersonInput!, $key: String!) {
  registerPerson(input: $input, idempotencyKey: $key) { person { id } }
}`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id role isVacant territory { code } municipality { code } } }
}`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id until post { isVacant } person { displayName } } }
}`;
const END = `mutation ($input: EndAppointmentInput!, $key: String!) {
  endAppointment(input: $input, idempotencyKey: $key) { appointment { id until post { isVacant } } }
}`;

describe('posts and appointments', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });

  afterAll(() => people.close());

  const at = (code: string): string => people.country.territory(code).id;

  async function register(displayName: string, subject?: string): Promise<string> {
    const account = subject === undefined ? undefined : { issuer: TEST_ISSUER, subject };
    const input = { displayName, territoryId: at('D11'), account };
    return (await coordinator.mutate(REGISTER, { input })).registerPerson.person.id as string;
  }

  const createPost = (territory = 'S111'): Promise<string> => createPostAs(coordinator, territory);

  async function createPostAs(client: TestClient, territory: string): Promise<string> {
    const input = { role: 'SECURITY_OFFICER', territoryId: at(territory) };
    return (await client.mutate(CREATE_POST, { input })).createPost.post.id as string;
  }

  it('lists vacant seats for whoever appoints, as many as there are said to be, from either end', async () => {
    const lead = await people.as('REGIONAL_LEAD', 'R2');
    await people.grants.appoint(lead.personId, 'SECURITY_COORDINATOR', { territory: 'D21' });
    const made = [
      await createPostAs(lead, 'S211'),
      await createPostAs(lead, 'S221'),
      await createPostAs(lead, 'S212'),
    ];
    const personId = await register('Sample Officer 0');
    await lead.mutate(APPOINT, { input: { postId: await createPostAs(lead, 'S211'), personId } });
    const work = async (client: TestClient, args = '') =>
      (
        await client.query(
          `{ me { work { vacancies vacantPosts${args} { nodes { id isVacant } ${PAGE_OF_CURSORS} } } } }`,
        )
      ).me.work;
    const { vacancies, vacantPosts } = await work(lead);
    expect([vacancies, vacantPosts.nodes]).toEqual([3, made.map((id) => ({ id, isVacant: true }))]);
    const { forwards, backwards } = await visitedBothWays(
      async (args) => (await work(lead, `(${args})`)).vacantPosts,
    );
    expect(forwards).toHaveLength(3);
    expect(backwards).toEqual(forwards);
    const ofDistrict = await people.as('SECURITY_COORDINATOR', 'D22');
    expect((await work(ofDistrict)).vacantPosts.nodes).toMatchObject([{ id: made[1] }]);
    const officer = await people.as('SECURITY_OFFICER', 'S211');
    expect((await work(officer)).vacantPosts.nodes).toEqual([]);
  });

  it('lists the vacant seats of a territory and below, of all roles or of some', async () => {
    const lead = await people.as('REGIONAL_LEAD', 'R2');
    const made = [await createPostAs(lead, 'S211'), await createPostAs(lead, 'S221')];
    const vacant = async (code: string, roles?: string[]) =>
      (
        await lead.query(
          `query ($code: String!, $roles: [Role!]) {
            territory(code: $code) { vacantPosts(roles: $roles) { nodes { id } totalCount } } }`,
          { code, roles },
        )
      ).territory.vacantPosts as { nodes: { id: string }[]; totalCount: number };
    const ids = async (code: string, roles?: string[]) =>
      (await vacant(code, roles)).nodes.map(({ id }) => id);
    expect((await ids('R2')).filter((id) => made.includes(id))).toEqual(made);
    expect((await ids('D21')).filter((id) => made.includes(id))).toEqual([made[0]]);
    expect((await ids('D21', ['SECURITY_OFFICER'])).filter((id) => made.includes(id))).toEqual([made[0]]);
    expect(await vacant('D21', ['SECURITY_PARTNER'])).toEqual({ nodes: [], totalCount: 0 });
  });

  it('counts vacant seats up to a thousand', async () => {
    const ofDistrict = await people.as('SECURITY_COORDINATOR', 'D22');
    const vacancies = async () => (await ofDistrict.query(`{ me { work { vacancies } } }`)).me.work.vacancies;
    const made = (count: number) =>
      people.database.query(
        `INSERT INTO post (id, role, territory_id, descriptions, created_at)
         SELECT gen_random_uuid(), 'SECURITY_OFFICER', $1, '{}', now() FROM generate_series(1, $2)`,
        [at('S221'), count],
      );
    await made(1000 - (await vacancies()));
    expect(await vacancies()).toBe(1000);
    await made(1);
    expect(await vacancies()).toBeNull();
  });

  it('shows a seat as vacant until somebody is appointed, and again when they leave', async () => {
    const personId = await register('Sample Officer 1', 'officer-1');
    const postId = await createPost();
    const appointed = await coordinator.mutate(APPOINT, { input: { postId, personId } });
    expect(appointed.appoint.appointment).toMatchObject({
      until: null,
      post: { isVacant: false },
      person: { displayName: 'Sample Officer 1' },
    });
    const appointmentId = appointed.appoint.appointment.id as string;
    const ended = await coordinator.mutate(END, { input: { appointmentId, revoked: true } });
    expect(ended.endAppointment.appointment).toMatchObject({ post: { isVacant: true } });
    expect(await people.messages.written(appointmentBegan, appointmentId)).toHaveLength(1);
    expect(await people.messages.written(appointmentEnded, appointmentId)).toMatchObject([
      { personId, removed: true },
    ]);
  });

  it('states the whole grants of a person with each change, the account as a hash', async () => {
    const personId = await register('Sample Officer 2', 'officer-2');
    const postId = await createPost();
    const { appoint } = await coordinator.mutate(APPOINT, { input: { postId, personId } });
    await coordinator.mutate(END, { input: { appointmentId: appoint.appointment.id as string } });
    const stated = await people.messages.written(grantsStated, personId);
    expect(stated.map(({ grants }) => grants.length)).toEqual([0, 1, 0]);
    expect(stated[1]).toMatchObject({
      identities: [testIdentity('officer-2')],
      grants: [{ role: 'SECURITY_OFFICER', scope: { kind: 'territory', territoryId: at('S111') } }],
    });
  });

  it('lets an appointed officer in and refuses them from the moment the service hears of their removal', async () => {
    const personId = await register('Sample Lead 3', 'lead-3');
    const national = await people.as('NATIONAL_LEAD', 'N');
    const post = await national.mutate(CREATE_POST, {
      input: { role: 'SECURITY_COORDINATOR', territoryId: at('D12') },
    });
    const postId = post.createPost.post.id as string;
    const { appoint } = await national.mutate(APPOINT, { input: { postId, personId } });
    const officer = people.person('lead-3');
    const create = { input: { role: 'SECURITY_OFFICER', territoryId: at('S121') } };
    await until(
      'the grant to arrive',
      async () => !(await officer.answer(CREATE_POST, { ...create, key: 'grant-arrives' })).errors,
    );
    await national.mutate(END, { input: { appointmentId: appoint.appointment.id as string, revoked: true } });
    await until(
      'the revocation to arrive',
      async () =>
        (await officer.answer(CREATE_POST, { ...create, key: crypto.randomUUID() })).errors !== undefined,
    );
    expect(await officer.refusal(CREATE_POST, create)).toBe('FORBIDDEN');
  });

  it('refuses a second holder at the same time, an unknown person and a second end', async () => {
    const personId = await register('Sample Officer 4');
    const postId = await createPost();
    const { appoint } = await coordinator.mutate(APPOINT, { input: { postId, personId } });
    expect(await coordinator.refusal(APPOINT, { input: { postId, personId } })).toBe('CONFLICT');
    expect(await coordinator.refusal(APPOINT, { input: { postId, personId: at('N') } })).toBe('NOT_FOUND');
    const input = { appointmentId: appoint.appointment.id as string };
    await coordinator.mutate(END, { input });
    expect(await coordinator.refusal(END, { input })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it.each([
    ['from', '0001-01-01T00:00:00+14:00'],
    ['from', '1899-12-31T23:59:59Z'],
    ['from', '2190-01-01T00:00:00Z'],
    ['until', '9999-12-31T23:59:59-14:00'],
  ])('takes no appointment whose %s is %s', async (field, moment) => {
    const [personId, postId] = [await register('Sample Officer 9'), await createPost()];
    const input = { postId, personId, [field]: moment };
    expect(await coordinator.refusal(APPOINT, { input })).toBe('INVALID_INPUT');
  });

  it('tells all wrong fields of an input at once', async () => {
    const input = { displayName: '\u200b', languages: ['de', 'not a language'], territoryId: at('D11') };
    const { errors } = await coordinator.answer(REGISTER, { input, key: randomUUID() });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.displayName' }, { field: 'input.languages' }],
    });
  });

  it('gives a repeated mutation its first outcome and refuses the key for other input', async () => {
    const input = { displayName: 'Sample Person 5', territoryId: at('D11') };
    const first = await coordinator.query(REGISTER, { input, key: 'repeated-registration' });
    const again = await coordinator.query(REGISTER, { input, key: 'repeated-registration' });
    expect(again).toEqual(first);
    const other = { input: { ...input, displayName: 'Somebody else' }, key: 'repeated-registration' };
    expect(await coordinator.refusal(REGISTER, other)).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('gives a councillor, and nobody else, a municipality', async () => {
    const { territory } = await people.visitor.query(
      `{ territory(code: "S111") { municipalities { nodes { id } } } }`,
    );
    const municipalityId = territory.municipalities.nodes[0].id as string;
    const input = { role: 'SECURITY_MUNICIPAL_COUNCILLOR', territoryId: at('D11'), municipalityId };
    const { createPost: created } = await coordinator.mutate(CREATE_POST, { input });
    expect(created.post).toMatchObject({ isVacant: true, territory: null, municipality: { code: 'MS111' } });
    expect(await coordinator.refusal(CREATE_POST, { input: { ...input, municipalityId: null } })).toBe(
      'INVALID_INPUT',
    );
    expect(await coordinator.refusal(CREATE_POST, { input: { ...input, role: 'SECURITY_OFFICER' } })).toBe(
      'INVALID_INPUT',
    );
  });

  it('refuses an account that belongs to somebody else', async () => {
    await register('Sample Person 6', 'account-6');
    const input = {
      displayName: 'Sample Person 7',
      territoryId: at('D11'),
      account: { issuer: TEST_ISSUER, subject: 'account-6' },
    };
    expect(await coordinator.refusal(REGISTER, { input })).toBe('ALREADY_EXISTS');
  });

  it.each([
    ['more languages than anybody speaks', { languages: Array(21).fill('de') }, 'input.languages'],
    ['a language that is a story', { languages: ['de', 'x'.repeat(36)] }, 'input.languages.1'],
    [
      'an account without end',
      { account: { issuer: 'x'.repeat(1_001), subject: 'a' } },
      'input.account.issuer',
    ],
  ])('refuses a person with %s, and names the place', async (_what, wrong, field) => {
    const input = { displayName: 'Sample Person 9', territoryId: at('D11'), ...wrong };
    const { errors } = await coordinator.answer(REGISTER, { input, key: randomUUID() });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('keeps the person that an account was before it was registered', async () => {
    const subject = 'raised-concerns-before';
    const { me } = await people.person(subject).query(`{ me { id } }`);
    expect(await register('Sample Citizen', subject)).toBe(me.id);
  });

  it('tells the other services of an appointment that ran out by itself', async () => {
    const personId = await register('Sample Officer 8');
    const postId = await createPost();
    const untilSoon = new Date(Date.now() + 300).toISOString();
    const { appoint } = await coordinator.mutate(APPOINT, { input: { postId, personId, until: untilSoon } });
    const appointmentId = appoint.appointment.id as string;
    await until(
      'the end to be told',
      async () => (await people.messages.written(appointmentEnded, appointmentId)).length > 0,
    );
    expect(await people.messages.written(appointmentEnded, appointmentId)).toMatchObject([
      { removed: false },
    ]);
  });
});
