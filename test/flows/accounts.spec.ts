import { LOCAL_ACCOUNTS } from '@vicinia/local';
import { until, type TestClient } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

const REGISTER = `mutation ($input: RegisterPersonInput!, $key: String!) {
  registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } } }`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`;
const INVITE = `mutation ($input: InviteHolderInput!, $key: String!) {
  inviteHolder(input: $input, idempotencyKey: $key) { secret } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!, $key: String!) {
  acceptInvitation(input: $input, idempotencyKey: $key) { person { id } } }`;
const CREATE_PROGRAM = `mutation ($input: CreateMachineAccountInput!, $key: String!) {
  createMachineAccount(input: $input, idempotencyKey: $key) { machineAccount { id } } }`;
const CALLS = `query ($id: ID!) { machineAccount(id: $id) { calls { nodes { calls refused } } } }`;
/** Answered by issues. */
const FIGURES = `query ($code: String) { territory(code: $code) { indicators { openIssues } } }`;
const POSTS = `query ($code: String) { territory(code: $code) { posts(first: 1) { nodes { id } } } }`;

describe('accounts', () => {
  let country: RunningCountry;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ['newcomer', 'owner', 'program'] });
  }, 120_000);
  afterAll(() => country.stop());

  const codeOf = async (client: TestClient, document: string, code: string): Promise<string> =>
    (await client.answer(document, { code })).errors?.[0]?.extensions?.code ?? 'allowed';

  it('are bound later by invitation: every service knows who it is from then on', async () => {
    const { lead } = country;
    const { person } = (
      await lead.mutate(REGISTER, {
        input: { displayName: 'Sample Holder', territoryId: country.territoryId('N') },
      })
    ).registerPerson;
    const { post } = (
      await lead.mutate(CREATE_POST, {
        input: { role: 'SECURITY_OFFICER', territoryId: country.territoryId('S111') },
      })
    ).createPost;
    const { appointment } = (
      await lead.mutate(APPOINT, { input: { postId: post.id as string, personId: person.id as string } })
    ).appoint;
    const { secret } = (await lead.mutate(INVITE, { input: { appointmentId: appointment.id as string } }))
      .inviteHolder;
    const newcomer = country.as('newcomer');
    expect(await codeOf(newcomer, FIGURES, 'S111')).toBe('FORBIDDEN');
    const accepted = (await newcomer.mutate(ACCEPT, { input: { secret: secret as string } }))
      .acceptInvitation;
    expect(accepted.person.id).toBe(person.id);
    await until('issues to know the officer', async () => {
      return (await codeOf(newcomer, FIGURES, 'S111')) === 'allowed';
    });
    expect((await newcomer.query(`{ me { id displayName } }`)).me).toEqual({
      id: person.id,
      displayName: 'Sample Holder',
    });
    expect(await codeOf(newcomer, FIGURES, 'S112')).toBe('FORBIDDEN');
  });

  it('of programs do in every service what they were given, as often in an hour as they may', async () => {
    const ownerId = await country.register('owner');
    const input = {
      account: { issuer: LOCAL_ACCOUNTS, subject: 'program' },
      name: 'Sample board',
      purpose: 'Shows figures on a board in the station (sample)',
      ownerId,
      rules: ['indicator.read'],
      territoryIds: [country.territoryId('S111')],
      callsPerHour: 4,
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    };
    const { machineAccount } = (await country.lead.mutate(CREATE_PROGRAM, { input })).createMachineAccount;
    const program = country.as('program');
    // Until issues has heard of it, it is an account like any other there, and not counted.
    await until(
      'issues to know the program',
      async () => (await codeOf(program, FIGURES, 'S111')) === 'allowed',
    );
    expect(await codeOf(program, FIGURES, 'B1111')).toBe('allowed');
    expect(await codeOf(program, FIGURES, 'S112')).toBe('FORBIDDEN');
    expect(await codeOf(program, POSTS, 'S111')).toBe('FORBIDDEN');
    for (const document of [FIGURES, POSTS])
      expect(await codeOf(program, document, 'S111')).toBe('RATE_LIMITED');
    const { calls } = (await country.as('owner').query(CALLS, { id: machineAccount.id })).machineAccount;
    expect(calls.nodes).toEqual([{ calls: 6, refused: 2 }]);
  });
});
