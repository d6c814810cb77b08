import { randomUUID } from 'node:crypto';
import { machineRules } from '@vicinia/access';
import { grantsStated } from '@vicinia/events';
import {
  PAGE_OF_CURSORS,
  testIdentity,
  until,
  visitedBothWays,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import request from 'supertest';
import { MachineCallsService } from '../src/machine-account/machine-calls.service.js';
import { operations } from './access-operations.js';
import {
  CHANGE,
  CREATE,
  END,
  inDays,
  ownerOf,
  programWith,
  sampleAccount,
} from './machine-account-documents.js';
import { startPeople } from './start-people.js';

const READ = `query ($id: ID!, $first: Int) { machineAccount(id: $id) { id state calls(first: $first) {
  totalCount nodes { from calls refused } } } }`;
const POSTS = `query ($code: String) { territory(code: $code) { posts(first: 1) { nodes { id } } } }`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`;
const REGISTER_ME = `mutation ($key: String!) { registerMe(input: { displayName: "Sample" }, idempotencyKey: $key) { person { id } } }`;

describe('accounts of programs', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const codeOf = async (client: TestClient, document: string, variables: Record<string, unknown> = {}) =>
    (await client.answer(document, { key: randomUUID(), ...variables })).errors?.[0]?.extensions?.code ??
    'allowed';
  const toBe = (code: string, client: TestClient, document = POSTS, variables: object = { code: 'S111' }) =>
    until(
      `the program to be ${code}`,
      async () => (await codeOf(client, document, { ...variables })) === code,
    );
  const countCall = async (subject: string) => {
    const token = await people.token(testIdentity(subject));
    return request(people.server).post('/machine-calls').set('authorization', `Bearer ${token}`);
  };

  it('are made by the national lead with rules, territories, an owner, an end and a number of calls', async () => {
    const owner = await ownerOf(people);
    const input = sampleAccount(people, owner.personId);
    const { machineAccount } = (await lead.mutate(CREATE, { input })).createMachineAccount;
    expect(machineAccount).toEqual({
      id: expect.any(String),
      name: 'Sample register',
      purpose: input.purpose,
      state: 'ACTIVE',
      owner: { id: owner.personId },
      rules: ['post.read'],
      territories: [{ code: 'S111' }],
      callsPerHour: 100,
      expiresAt: input.expiresAt,
      endedAt: null,
      viewerActions: [
        { action: 'changeMachineAccount', allowed: true, reason: null },
        { action: 'endMachineAccount', allowed: true, reason: null },
      ],
    });
    expect(await people.messages.written(grantsStated, machineAccount.id as string)).toEqual([
      {
        subject: machineAccount.id,
        isMachine: true,
        identities: [testIdentity(input.account.subject)],
        grants: [
          {
            grantId: input.territoryIds[0],
            role: 'INTEGRATION',
            scope: { kind: 'territory', territoryId: input.territoryIds[0] },
            rules: ['post.read'],
            from: expect.any(String),
            until: input.expiresAt,
          },
        ],
      },
    ]);
    expect(await lead.refusal(CREATE, { input })).toBe('ALREADY_EXISTS');
    const account = { issuer: 'https://accounts.invalid', subject: randomUUID() };
    const registered = people.person(account.subject);
    await registered.mutate(REGISTER_ME);
    expect(await lead.refusal(CREATE, { input: { ...input, account } })).toBe('ALREADY_EXISTS');
  });

  it('say all that is wrong at once, and take no rule that is for persons alone', async () => {
    const { errors } = await lead.answer(CREATE, {
      key: randomUUID(),
      input: sampleAccount(people, randomUUID(), {
        rules: ['machineAccount.write'],
        territoryIds: [],
        callsPerHour: 0,
        expiresAt: inDays(-1),
      }),
    });
    expect(errors?.[0]?.extensions?.fields?.map(({ field }) => field)).toEqual([
      'input.rules',
      'input.territoryIds',
      'input.callsPerHour',
      'input.expiresAt',
    ]);
    const owner = await ownerOf(people);
    for (const more of [{ ownerId: randomUUID() }, { territoryIds: [randomUUID()] }])
      expect(await lead.refusal(CREATE, { input: sampleAccount(people, owner.personId, more) })).toBe(
        'NOT_FOUND',
      );
    const { machineAccountRules } = await people.visitor.query(`{ machineAccountRules }`);
    expect(machineAccountRules).toEqual([...machineRules]);
  });

  it('may do exactly what was opened to them, there and below, and nothing that persons may', async () => {
    const { program, id } = await programWith(people);
    await toBe('allowed', program);
    expect(await codeOf(program, POSTS, { code: 'B1111' })).toBe('allowed');
    for (const code of ['S112', 'D11', 'N']) expect(await codeOf(program, POSTS, { code })).toBe('FORBIDDEN');
    for (const { name, document, variables } of operations) {
      if (['Territory.posts', 'Territory.vacantPosts'].includes(name)) continue;
      expect({ name, code: await codeOf(program, document, await variables(people)) }).toEqual({
        name,
        code: 'FORBIDDEN',
      });
    }
    expect(await codeOf(program, REGISTER_ME)).toBe('FORBIDDEN');
    expect((await program.query(`{ me { id } nation { code } }`)).me.id).toBe(id);
    for (const own of [`{ me { work { vacancies } } }`, `{ me { enrolments { nodes { id } } } }`])
      expect(await codeOf(program, own)).toBe('FORBIDDEN');
    expect(await program.query(`{ machineAccounts { nodes { id } } }`).catch(() => 'refused')).toBe(
      'refused',
    );
  });

  it('fill posts below their territories, and none that the national lead alone gives', async () => {
    const { program } = await programWith(people, {
      rules: ['post.write'],
      territoryIds: [people.country.territory('D11').id],
    });
    const create = (role: string, place: string) =>
      codeOf(
        program,
        `mutation ($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { post { id } } }`,
        { input: { role, territoryId: people.country.territory(place).id } },
      );
    await until(
      'the program to be heard of',
      async () => (await create('SECURITY_OFFICER', 'S111')) === 'allowed',
    );
    expect(await create('SECURITY_COORDINATOR', 'D11')).toBe('FORBIDDEN');
    expect(await create('ANALYST', 'S111')).toBe('FORBIDDEN');
    expect(await create('SECURITY_OFFICER', 'S121')).toBe('FORBIDDEN');
  });

  it('have other rules from the moment they are changed, and none once they are ended or over', async () => {
    const { program, id, owner } = await programWith(people);
    await toBe('allowed', program);
    const input = { machineAccountId: id, territoryIds: [people.country.territory('S112').id] };
    const { machineAccount } = (await lead.mutate(CHANGE, { input })).changeMachineAccount;
    expect([machineAccount.rules, machineAccount.territories]).toEqual([['post.read'], [{ code: 'S112' }]]);
    await toBe('FORBIDDEN', program);
    expect(await codeOf(program, POSTS, { code: 'S112' })).toBe('allowed');

    const soon = new Date(Date.now() + 1_500).toISOString();
    await lead.mutate(CHANGE, { input: { machineAccountId: id, expiresAt: soon } });
    await toBe('FORBIDDEN', program, POSTS, { code: 'S112' });
    expect(await codeOf(program, REGISTER_ME)).toBe('FORBIDDEN');
    expect((await owner.query(READ, { id })).machineAccount.state).toBe('EXPIRED');
    await lead.mutate(CHANGE, { input: { machineAccountId: id, expiresAt: inDays(1) } });
    await toBe('allowed', program, POSTS, { code: 'S112' });

    const ended = (await owner.mutate(END, { input: { machineAccountId: id } })).endMachineAccount;
    expect(ended.machineAccount).toMatchObject({
      state: 'ENDED',
      viewerActions: [
        { allowed: false, reason: 'FORBIDDEN' },
        { allowed: false, reason: 'TRANSITION_NOT_ALLOWED' },
      ],
    });
    await toBe('FORBIDDEN', program, POSTS, { code: 'S112' });
    expect(await lead.refusal(CHANGE, { input: { machineAccountId: id, callsPerHour: 5 } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('hold no post, and answer for no other program', async () => {
    const { id } = await programWith(people);
    const { rows } = await people.database.query<{ id: string }>(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id`,
      [people.country.territory('S111').id],
    );
    expect(await lead.refusal(APPOINT, { input: { postId: rows[0]!.id, personId: id } })).toBe('NOT_FOUND');
    expect(await lead.refusal(CREATE, { input: sampleAccount(people, id) })).toBe('NOT_FOUND');
  });

  it('are counted call by call, in one row for an hour, up to the most that there may be', async () => {
    const { id, subject, owner } = await programWith(people, { callsPerHour: 3 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => countCall(subject)));
    const waits = answers.map(({ body }) => (body as { retryAfterSeconds: number | null }).retryAfterSeconds);
    expect(waits.filter((wait) => wait === null)).toHaveLength(3);
    for (const wait of waits) if (wait !== null) expect(wait > 0 && wait <= 3_600).toBe(true);
    const hours = (await owner.query(READ, { id })).machineAccount.calls;
    expect(hours).toMatchObject({ totalCount: 1, nodes: [{ calls: 5, refused: 2 }] });
    expect((await lead.query(READ, { id })).machineAccount.calls.nodes).toEqual(hours.nodes);
    for (const other of [randomUUID(), owner.personId]) expect((await countCall(other)).status).toBe(404);
  });

  it('are answered only where the gateway has counted the call', async () => {
    const { program, subject } = await programWith(people);
    await toBe('allowed', program);
    const { errors } = await people.person(subject).answer(POSTS, { code: 'S111' });
    const { code, key } = errors?.[0]?.extensions as { code?: string; key?: string };
    expect([code, key]).toEqual(['RATE_LIMITED', 'RATE_LIMITED.NOT_COUNTED']);
    const token = await people.token(testIdentity(subject), { counted: true });
    const sent = await request(people.server)
      .post('/media/cards')
      .set('authorization', `Bearer ${token}`)
      .set('content-type', 'image/jpeg')
      .send('x');
    expect(sent.status).toBe(403);
  });

  it('tell how often they called for a year, page by page', async () => {
    const { id, owner } = await programWith(people);
    await people.database.query(
      `INSERT INTO machine_calls (id, machine_account_id, hour, calls, refused)
       SELECT gen_random_uuid(), $1, date_trunc('hour', now()) - make_interval(days => days), days, 0
       FROM unnest(ARRAY[1, 2, 400]) days`,
      [id],
    );
    await people.app.get(MachineCallsService, { strict: false }).forget();
    const { calls } = (await owner.query(READ, { id })).machineAccount;
    expect(calls.nodes.map((hour: { calls: number }) => hour.calls)).toEqual([1, 2]);
    const { forwards, backwards } = await visitedBothWays(
      async (args) =>
        (await owner.query(`{ machineAccount(id: "${id}") { calls(${args}) { ${PAGE_OF_CURSORS} } } }`))
          .machineAccount.calls,
    );
    expect([forwards.length, backwards]).toEqual([2, forwards]);
  });

  it('are seen by the national lead, and by those who answer for them', async () => {
    const [first, second] = [await programWith(people), await programWith(people)];
    const own = async (client: TestClient) =>
      (await client.query(`{ machineAccounts { totalCount nodes { id } } }`)).machineAccounts;
    expect(await own(first.owner)).toEqual({ totalCount: 1, nodes: [{ id: first.id }] });
    expect(await own(people.citizen())).toEqual({ totalCount: 0, nodes: [] });
    const { nodes } = (await lead.query(`{ machineAccounts(first: 2) { nodes { id } } }`)).machineAccounts;
    expect(nodes).toEqual([{ id: second.id }, { id: first.id }]);
    expect(await codeOf(second.owner, READ, { id: first.id })).toBe('NOT_FOUND');
    expect(
      await codeOf(first.owner, CHANGE, { input: { machineAccountId: first.id, callsPerHour: 9 } }),
    ).toBe('FORBIDDEN');
  });
});
