import { randomUUID } from 'node:crypto';
import { communityDescribed, grantsStated, type Role } from '@vicinia/events';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const REGISTER = `mutation ($input: RegisterCommunityInput!, $key: String!) {
  registerCommunity(input: $input, idempotencyKey: $key) {
    community { id name kind territory { code } municipalities { code } } } }`;
const REGISTER_ORGANISATION = `mutation ($input: RegisterOrganisationInput!, $key: String!) {
  registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id } } }`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) {
    post { id territory { code } community { id name } organisation { id name } } } }`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`;

describe('posts of communities and organisations', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());

  const at = (code: string): string => people.country.territory(code).id;
  const wanted = (code: string, more: object = {}) => ({
    input: { name: 'Sample community', kind: 'LANGUAGE', territoryId: at(code), consentGiven: true, ...more },
  });
  const community = async (code: string): Promise<string> => {
    const lead = await people.as('NATIONAL_LEAD', 'N');
    return (await lead.mutate(REGISTER, wanted(code))).registerCommunity.community.id as string;
  };
  const organisation = async (code: string): Promise<string> => {
    const lead = await people.as('NATIONAL_LEAD', 'N');
    const input = { name: 'Sample school', kind: 'SCHOOL', territoryId: at(code) };
    return (await lead.mutate(REGISTER_ORGANISATION, { input })).registerOrganisation.organisation
      .id as string;
  };
  const seat = (role: Role, code: string, more: object) => ({
    input: { role, territoryId: at(code), ...more },
  });

  /** Appoints somebody new. @returns the person, and what is told of the grants */
  async function appointed(postId: string) {
    const { rows } = await people.database.query<{ id: string }>(
      `INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id`,
    );
    const personId = rows[0]!.id;
    await coordinator.mutate(APPOINT, { input: { postId, personId } });
    const [told] = (await people.messages.written(grantsStated, personId)).slice(-1);
    return { personId, grants: told!.grants };
  }

  it('are made for a community that agreed to be named, which every service is told of without its name', async () => {
    const { registerCommunity } = await coordinator.mutate(REGISTER, wanted('S111'));
    const { id, ...shown } = registerCommunity.community;
    expect(shown).toEqual({
      name: 'Sample community',
      kind: 'LANGUAGE',
      territory: { code: 'S111' },
      municipalities: [{ code: 'MS111' }],
    });
    expect(await people.messages.written(communityDescribed, id as string)).toEqual([
      { subject: id, kind: 'LANGUAGE', municipalityIds: null },
    ]);
    expect(await coordinator.refusal(REGISTER, wanted('S111', { consentGiven: false }))).toBe(
      'INVALID_INPUT',
    );
    const elsewhere = wanted('S111', { municipalityIds: [randomUUID()] });
    expect(await coordinator.refusal(REGISTER, elsewhere)).toBe('INVALID_INPUT');
  });

  it('of a community give a grant whose scope is the community', async () => {
    const communityId = await community('S111');
    const { createPost } = await coordinator.mutate(
      CREATE_POST,
      seat('LIAISON_OFFICER', 'S111', { communityId }),
    );
    expect(createPost.post).toMatchObject({
      territory: { code: 'S111' },
      community: { id: communityId, name: 'Sample community' },
      organisation: null,
    });
    const { grants } = await appointed(createPost.post.id as string);
    expect(grants).toEqual([
      expect.objectContaining({ role: 'LIAISON_OFFICER', scope: { kind: 'community', communityId } }),
    ]);
  });

  it('of an organisation give a grant to act for it, which services keep', async () => {
    const organisationId = await organisation('S111');
    const { createPost } = await coordinator.mutate(
      CREATE_POST,
      seat('SECURITY_PARTNER', 'S111', { organisationId }),
    );
    expect(createPost.post.organisation).toEqual({ id: organisationId, name: 'Sample school' });
    const { personId, grants } = await appointed(createPost.post.id as string);
    expect(grants).toEqual([expect.objectContaining({ role: 'SECURITY_PARTNER', organisationId })]);
    await until('the grant to be heard', async () => {
      const { rows } = await people.database.query(
        `SELECT FROM standing_grant WHERE person_id = $1 AND organisation_id = $2`,
        [personId, organisationId],
      );
      return rows.length === 1;
    });
  });

  it("of a community are a partner's too, who acts for it", async () => {
    const communityId = await community('S111');
    const { createPost } = await coordinator.mutate(
      CREATE_POST,
      seat('SECURITY_PARTNER', 'S111', { communityId }),
    );
    const { personId } = await appointed(createPost.post.id as string);
    await until('the grant to be heard', async () => {
      const { rows } = await people.database.query(
        `SELECT FROM standing_grant WHERE person_id = $1 AND organisation_id = $2`,
        [personId, communityId],
      );
      return rows.length === 1;
    });
  });

  it('are refused for a role that serves no such body, for both at once, and for one that is not there', async () => {
    const communityId = await community('S111');
    const organisationId = await organisation('S111');
    const refused = (role: Role, more: object) => coordinator.refusal(CREATE_POST, seat(role, 'S111', more));
    expect(await refused('SECURITY_OFFICER', { communityId })).toBe('INVALID_INPUT');
    expect(await refused('LIAISON_OFFICER', { organisationId })).toBe('INVALID_INPUT');
    expect(await refused('MEDIATOR', { communityId, organisationId })).toBe('INVALID_INPUT');
    expect(await refused('MEDIATOR', { communityId: randomUUID() })).toBe('NOT_FOUND');
    expect(await refused('MEDIATOR', { organisationId: randomUUID() })).toBe('NOT_FOUND');
  });

  it('are created and filled only by those who answer for the place of the body too', async () => {
    const bodies = [
      { communityId: await community('S211') },
      { organisationId: await organisation('S211') },
      { communityId: await community('D11') },
    ];
    const lead = await people.as('NATIONAL_LEAD', 'N');
    for (const body of bodies) {
      const wantedSeat = seat('MEDIATOR', 'S111', body);
      expect(await coordinator.refusal(CREATE_POST, wantedSeat)).toBe('FORBIDDEN');
      const { createPost } = await lead.mutate(CREATE_POST, wantedSeat);
      const input = { postId: createPost.post.id as string, personId: randomUUID() };
      expect(await coordinator.refusal(APPOINT, { input })).toBe('FORBIDDEN');
    }
  });

  it('are of an organisation that works in municipalities, given or found by its territory', async () => {
    const register = `mutation ($input: RegisterOrganisationInput!, $key: String!) {
      registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id municipalities { id code } } } }`;
    const registered = async (code: string, more: object = {}) => {
      const input = { name: 'Sample school', kind: 'SCHOOL', territoryId: at(code), ...more };
      const { registerOrganisation } = await coordinator.mutate(register, { input });
      return registerOrganisation.organisation.municipalities as { id: string; code: string }[];
    };
    const [own] = await registered('S111');
    const { id } = own!;
    expect(await registered('D11')).toEqual([]);
    expect(await registered('D11', { municipalityIds: [id] })).toEqual([{ id, code: 'MS111' }]);

    const input = { name: 'Sample school', kind: 'SCHOOL', territoryId: at('S112'), municipalityIds: [id] };
    expect(await coordinator.refusal(register, { input })).toBe('INVALID_INPUT');
  });

  it('are of an organisation that is given other municipalities by those who may register it', async () => {
    const place = `mutation ($input: PlaceOrganisationInput!, $key: String!) {
      placeOrganisation(input: $input, idempotencyKey: $key) { organisation { municipalities { code } } } }`;
    const placed = async (input: object) =>
      (await coordinator.mutate(place, { input })).placeOrganisation.organisation.municipalities as unknown;
    const municipality = async (code: string): Promise<string> =>
      (await coordinator.query(`{ municipality(code: "${code}") { id } }`)).municipality.id;
    const organisationId = await organisation('D11');
    const municipalityIds = [await municipality('MS111')];

    expect(await placed({ organisationId, municipalityIds })).toEqual([{ code: 'MS111' }]);
    expect(await placed({ organisationId })).toEqual([]);
    const outside = { organisationId, municipalityIds: [await municipality('MS211')] };
    expect(await coordinator.refusal(place, { input: outside })).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(place, { input: { organisationId: randomUUID() } })).toBe('NOT_FOUND');
    for (const [role, code] of [
      ['SECURITY_COORDINATOR', 'D12'],
      ['SECURITY_OFFICER', 'S111'],
      ['SECURITY_PARTNER', 'D11'],
    ] as const)
      expect(await (await people.as(role, code)).refusal(place, { input: outside })).toBe('FORBIDDEN');
  });
});
