import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, startIdentityProvider, type RunningIdentityProvider } from '@vicinia/local/identity';
import { identityOf } from '@vicinia/service-kit';
import { BusProbe, TestCountry, until } from '@vicinia/testkit';
import { EventClient } from './harness/event-client.js';
import { TestGateway } from './harness/test-gateway.js';

const ACCOUNTS = [
  'officer',
  'support',
  'analyst',
  'leaving',
  'councillor',
  'representative',
  'nobody',
] as const;
/** Whoever has it is nobody. */
const HEARTBEAT = '00000000-0000-4000-8000-000000000001';
type Account = (typeof ACCOUNTS)[number];

describe('live changes', () => {
  const country = new TestCountry();
  const persons = Object.fromEntries(ACCOUNTS.map((account) => [account, randomUUID()])) as Record<
    Account,
    string
  >;
  const tokens = {} as Record<Account, string>;
  const organisationId = randomUUID();
  const [municipalityId] = country.territory('S111').municipalityIds;
  let provider: RunningIdentityProvider;
  let bus: BusProbe;
  let gateway: TestGateway;
  const clients: EventClient[] = [];

  beforeAll(async () => {
    provider = await startIdentityProvider({
      dataFolder: mkdtempSync(join(tmpdir(), 'vicinia-issuer-')),
      signIns: ACCOUNTS.map((subject) => ({ subject, label: subject, role: 'Sample', place: 'Sample' })),
      port: 0,
      explorerAddresses: [],
    });
    for (const account of ACCOUNTS) tokens[account] = await signIn(provider.issuer, account);
    bus = await BusProbe.start();
    for (const territory of country.territories)
      await bus.publish('vicinia.people.territory.described.v1', territory.id, country.describe(territory));
    await appoint('officer', 'SECURITY_OFFICER', 'S111');
    await appoint('support', 'SUPPORT_OFFICER', 'S111');
    await appoint('analyst', 'ANALYST', 'N');
    await grant('representative', [
      {
        role: 'SECURITY_PARTNER',
        scope: { kind: 'territory', territoryId: country.territory('S111').id },
        organisationId,
      },
    ]);
    await grant('councillor', [
      { role: 'SECURITY_MUNICIPAL_COUNCILLOR', scope: { kind: 'municipality', municipalityId } },
    ]);
    await grant('nobody', []);
    // Of before the gateway began: nobody hears of it.
    await changeIssue('B1111');
    gateway = await startGateway();
  }, 60_000);
  beforeEach(() => beat());
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  afterAll(async () => {
    await gateway.stop();
    await provider.stop();
    await bus.stop();
  });

  const beat = () =>
    bus.publish('vicinia.people.grants.heartbeat.v1', HEARTBEAT, { emittedAt: new Date().toISOString() });
  const appoint = (account: Account, role: string | null, code: string) => {
    const scope = { kind: 'territory', territoryId: country.territory(code).id };
    return grant(account, role === null ? [] : [{ role, scope }]);
  };
  const grant = (account: Account, grants: readonly object[]) =>
    bus.publish('vicinia.people.grants.stated.v1', persons[account], {
      identities: [identityOf(provider.issuer, account)],
      grants: grants.map((each) => ({
        grantId: randomUUID(),
        from: new Date(0).toISOString(),
        until: null,
        ...each,
      })),
    });
  const changeIssue = (code: string, whoKnows: object = {}) =>
    bus.publish(
      'vicinia.issues.record.changed.v1',
      randomUUID(),
      { type: 'Issue', municipalityIds: [], participants: [], organisationIds: [], ...whoKnows },
      country.territory(code).id,
    );
  const changeConcern = (code: string) => {
    const data = { category: 'OTHER', anonymous: true, answerDueAt: new Date().toISOString() };
    return bus.publish('vicinia.issues.concern.received.v1', randomUUID(), data, country.territory(code).id);
  };
  /** That somebody looked at a concern, or added words to it. */
  const workOnConcern = (happened: 'triaged' | 'added-to', code: string) =>
    bus.publish(`vicinia.issues.concern.${happened}.v1`, randomUUID(), {}, country.territory(code).id);
  const startGateway = (variables: Record<string, string> = {}) =>
    TestGateway.start({
      OIDC_ISSUER: provider.issuer,
      LIVE: 'true',
      LIVE_HEARTBEAT_SECONDS: '0.1',
      LIVE_CONNECTIONS_PER_PERSON: '3',
      BUS_DATABASE_URL: bus.url,
      ...variables,
    });

  async function connect(
    account: Account | null,
    code: string | null,
    { at = gateway, lastEventId }: { at?: TestGateway; lastEventId?: string } = {},
  ): Promise<EventClient> {
    let client: EventClient | null = null;
    await until('the gateway to know who may do what', async () => {
      client = await EventClient.connect(
        `${at.url}/events${code === null ? '' : `?territory=${country.territory(code).id}`}`,
        {
          ...(account === null ? {} : { authorization: `Bearer ${tokens[account]}` }),
          ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
        },
      );
      return client.status !== 503;
    });
    clients.push(client!);
    return client!;
  }
  it('are told as ids, of the territory and below, once they happen', async () => {
    const client = await connect('officer', 'S111');
    expect(client.contentType).toBe('text/event-stream; charset=utf-8');
    await client.next('ready');
    const here = await changeIssue('B1111');
    await changeIssue('B1121');
    const concern = await changeConcern('S111');
    await client.next('change', 2);
    // Records of one kind come in their order; what is of another kind may come between.
    expect(client.changed().sort()).toEqual([here, concern].sort());
    expect(client.events.map(({ data }) => data)).toContainEqual({
      type: 'Issue',
      id: here,
      territoryId: country.territory('B1111').id,
    });
  });

  it('tell that somebody looked at a concern, and that words were added to it', async () => {
    const client = await connect('officer', 'S111');
    const [looked, added] = [await workOnConcern('triaged', 'S111'), await workOnConcern('added-to', 'S111')];
    await client.next('change', 2);
    expect(client.changed().sort()).toEqual([looked, added].sort());
  });

  it('leave out what the caller may not know of, decided for each', async () => {
    const [officer, support] = [await connect('officer', 'S111'), await connect('support', 'S111')];
    await Promise.all([officer.next('ready'), support.next('ready')]);
    const concern = await changeConcern('B1111');
    const issue = await changeIssue('B1111');
    await officer.next('change', 2);
    await support.next('change');
    expect(officer.changed().sort()).toEqual([concern, issue].sort());
    // The bus does not tell which concerns are sensitive.
    expect(support.changed()).toEqual([issue]);
  });

  it('are told to whoever takes part or sits in a council, of what they may know of and nothing else', async () => {
    const listening = [
      await connect('nobody', null),
      await connect('representative', null),
      await connect('councillor', null),
      await connect('officer', null),
    ];
    for (const client of listening) await client.next('ready');
    const stakeholder = { personId: persons.nobody, byAppointment: false };
    await changeIssue('B1211');
    const inCouncil = await changeIssue('B1111', { municipalityIds: [municipalityId] });
    const ofOrganisation = await changeIssue('B1211', { organisationIds: [organisationId] });
    // By an office that does not hold any more.
    await changeIssue('B1211', { participants: [{ personId: persons.nobody, byAppointment: true }] });
    const ofAll = await changeIssue('B1111', {
      municipalityIds: [municipalityId],
      organisationIds: [organisationId],
      participants: [stakeholder],
    });
    for (const client of listening)
      await until('the last change to be told', () => client.changed().includes(ofAll));
    expect(listening.map((client) => client.changed().sort())).toEqual(
      [[ofAll], [ofOrganisation, ofAll], [inCouncil, ofAll], [inCouncil, ofAll]].map((ids) => ids.sort()),
    );
  });

  it('are told at the former place of a concern too', async () => {
    const client = await connect('officer', 'S111');
    await client.next('ready');
    const [from, to] = [country.territory('B1111').id, country.territory('B1211').id];
    const data = { fromTerritoryId: from, toTerritoryId: to, answeringTerritoryId: to, answerDueAt: null };
    const concern = await bus.publish('vicinia.issues.concern.rerouted.v1', randomUUID(), data, to);
    await client.next('change');
    expect(client.changed()).toEqual([concern]);
  });

  it('go on after the last that the client has seen', async () => {
    const first = await connect('officer', 'S111');
    await first.next('ready');
    await changeIssue('B1111');
    const { id: lastEventId } = await first.next('change');
    first.close();
    const missed = [await changeIssue('B1111'), await changeIssue('B1112')];
    const second = await connect('officer', 'S111', { lastEventId });
    await second.next('change', 2);
    expect(second.changed().sort()).toEqual(missed.sort());
    expect(second.events.some(({ event }) => event === 'reset')).toBe(false);
  });

  it('begin anew where nobody knows what the client has missed, as at another replica', async () => {
    const replica = await startGateway();
    try {
      const first = await connect('officer', 'S111');
      const { id: lastEventId } = await first.next('ready');
      const second = await connect('officer', 'S111', { at: replica, lastEventId });
      const { id } = await second.next('reset');
      const issue = await changeIssue('B1111');
      // Each replica reads everything.
      await Promise.all([first.next('change'), second.next('change')]);
      expect([first.changed(), second.changed()]).toEqual([[issue], [issue]]);
      expect((await connect('officer', 'S111', { at: replica, lastEventId: id })).status).toBe(200);
    } finally {
      await replica.stop();
    }
  });

  it('begin anew where a client has missed too much to be told one by one, and go on', async () => {
    const first = await connect('officer', 'S111');
    const { id: lastEventId } = await first.next('ready');
    await Promise.all(Array.from({ length: 400 }, () => changeIssue('B1111')));
    await first.next('change', 400);
    const second = await connect('officer', 'S111', { lastEventId });
    await second.next('reset');
    const issue = await changeIssue('B1111');
    await second.next('change');
    expect(second.changed()).toEqual([issue]);
  });

  it('end with the office by which somebody heard them', async () => {
    await appoint('leaving', 'SECURITY_OFFICER', 'S111');
    await until(
      'the gateway to hear of the appointment',
      async () => (await connect('leaving', 'S111')).status === 200,
    );
    const client = clients.at(-1)!;
    await client.next('ready');
    await appoint('leaving', null, 'S111');
    await until('the connection to end', () => client.hasEnded);
    expect(await (await connect('leaving', 'S111')).code()).toBe('FORBIDDEN');
  });

  it('show that they are still there', async () => {
    const client = await connect('officer', 'S111');
    await until('a comment', () => client.comments > 1);
  });

  it.each([
    [null, 'S111', 401, 'UNAUTHENTICATED'],
    ['nobody', 'S111', 403, 'FORBIDDEN'],
    ['analyst', 'S111', 403, 'FORBIDDEN'],
    ['officer', 'D11', 403, 'FORBIDDEN'],
    ['officer', 'S112', 403, 'FORBIDDEN'],
  ] as const)('refuse %s at %s', async (account, code, status, expected) => {
    const client = await connect(account, code);
    expect(client.status).toBe(status);
    expect(await client.code()).toBe(expected);
  });

  it.each([
    ['?territory=', 400, 'INVALID_INPUT'],
    ['?territory=x', 400, 'INVALID_INPUT'],
    [`?territory=${randomUUID()}`, 404, 'NOT_FOUND'],
  ])('refuse the address %s', async (query, status, expected) => {
    await connect('officer', 'S111');
    const authorization = `Bearer ${tokens.officer}`;
    const client = await EventClient.connect(`${gateway.url}/events${query}`, { authorization });
    expect([client.status, await client.code()]).toEqual([status, expected]);
  });

  it('have so many connections of one person and no more, until one ends', async () => {
    for (let count = 0; count < 3; count += 1) expect((await connect('support', 'S111')).status).toBe(200);
    const tooMany = await connect('support', 'S111');
    expect([tooMany.status, await tooMany.code()]).toEqual([429, 'RATE_LIMITED']);
    expect(await gateway.metric('gateway_live_connections')).toBe(3);
    clients[0]!.close();
    await until('the place to be free', async () => (await connect('support', 'S111')).status === 200);
  });

  it('are not there unless they are switched on', async () => {
    const plain = await TestGateway.start({ OIDC_ISSUER: provider.issuer });
    expect((await fetch(`${plain.url}/events?territory=${randomUUID()}`)).status).toBe(404);
    await plain.stop();
  });

  it('need a bus', async () => {
    await expect(startGateway({ BUS_DATABASE_URL: '' })).rejects.toThrow();
  });
});
