import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, startIdentityProvider, type RunningIdentityProvider } from '@vicinia/local/identity';
import { codesOf, TestGateway } from './harness/test-gateway.js';

const RAISE = 'mutation Raise($text: String!) { raiseConcernAnonymously(text: $text) { id } }';
const VARIABLES = { text: 'Somebody shouts at night' };
const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('an anonymous operation', () => {
  let provider: RunningIdentityProvider;
  let gateway: TestGateway;
  let token: string;

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-issuer-'));
    const signIns = [{ subject: 'partner-1', label: 'Pavel', role: 'Partner', place: 'Town' }];
    provider = await startIdentityProvider({ dataFolder, signIns, port: 0, explorerAddresses: [] });
    gateway = await TestGateway.start({ OIDC_ISSUER: provider.issuer, ANONYMOUS_LIMIT: '1000' });
    token = await signIn(provider.issuer, 'partner-1');
  });

  beforeEach(() => {
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
    await provider.stop();
  });

  it.each([
    ['by its field', RAISE],
    ['behind an alias', 'mutation ($text: String!) { hello: raiseConcernAnonymously(text: $text) { id } }'],
    [
      'in an inline fragment',
      'mutation ($text: String!) { ... on Mutation { raiseConcernAnonymously(text: $text) { id } } }',
    ],
    [
      'in fragments of fragments',
      'mutation ($text: String!) { ...A } fragment A on Mutation { ...B } fragment B on Mutation { raiseConcernAnonymously(text: $text) { id } }',
    ],
    [
      'beside a field that is not anonymous',
      'mutation ($text: String!) { closeIssue(id: "1") { id } raiseConcernAnonymously(text: $text) { id } }',
    ],
  ])('is recognised %s, and the token of the signed-in reporter goes no further', async (_how, query) => {
    const answer = await gateway.ask(query, { token, variables: VARIABLES });

    expect(answer.errors).toBeUndefined();
    expect(gateway.issues.received.map(({ subject, quiet }) => ({ subject, quiet }))).toEqual(
      gateway.issues.received.map(() => ({ subject: 'anonymous', quiet: true })),
    );
    expect(gateway.issues.received.length).toBeGreaterThan(0);
  });

  it('is told apart from another operation of the same document', async () => {
    const query = `query Mine { me { id } } ${RAISE}`;

    const mine = await gateway.ask(query, { token, operationName: 'Mine', variables: VARIABLES });
    await gateway.ask(query, { token, operationName: 'Raise', variables: VARIABLES });

    expect(mine.data).toEqual({ me: { id: 'p1' } });
    expect(gateway.issues.received.map(({ quiet }) => quiet)).toEqual([true]);
  });

  it('does not even look at a token, so that a bad one neither stops nor marks it', async () => {
    const answer = await gateway.ask(RAISE, {
      headers: { authorization: 'Bearer forged' },
      variables: VARIABLES,
    });

    expect(answer.data).toEqual({ raiseConcernAnonymously: { id: 'c9' } });
  });

  it('leaves no line in the log, while another operation does', async () => {
    await gateway.ask(RAISE, { token, variables: VARIABLES });
    await gateway.ask('query ($hash: String!) { concernByReceipt(hash: $hash) { id } }', {
      variables: { hash: 'malformed' },
    });
    expect(gateway.logLines).toEqual([]);

    await gateway.ask('{ me { id } }', { token });
    expect(gateway.logLines.map(({ msg }) => msg)).toEqual(['request']);
  });

  it('is not counted, while another operation is', async () => {
    const counted = (): Promise<number> => gateway.metric('gateway_answers_seconds_count');
    const before = await counted();
    await gateway.ask(RAISE, { token, variables: VARIABLES });
    expect(await counted()).toBe(before);

    await gateway.ask('{ me { id } }', { token });
    expect(await counted()).toBe(before + 1);
  });

  it('leaves no line even when the subgraph is down', async () => {
    gateway.issues.instead = (_request, response) => {
      response.destroy();
      return true;
    };
    const answer = await gateway.ask(RAISE, { variables: VARIABLES });
    gateway.issues.instead = () => false;

    expect(codesOf(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(gateway.logLines).toEqual([]);
  });

  it('leaves no line when the subgraph fails', async () => {
    gateway.issues.instead = (_request, response) => {
      const errors = [{ message: 'x', extensions: { code: 'INTERNAL_ERROR' } }];
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: null, errors }));
      return true;
    };
    const answer = await gateway.ask(RAISE, { variables: VARIABLES });
    gateway.issues.instead = () => false;

    expect(codesOf(answer)).toEqual(['INTERNAL_ERROR']);
    expect(gateway.logLines).toEqual([]);
  });

  it('is not tied to what the client did before by a correlation id or a trace', async () => {
    const headers = { 'x-correlation-id': 'client-0001', traceparent: TRACE };
    const answer = await gateway.ask(RAISE, { headers, variables: VARIABLES });

    const received = gateway.issues.received[0]?.headers ?? {};
    expect(received['traceparent']).toBeUndefined();
    expect(received['x-correlation-id']).not.toBe('client-0001');
    expect(answer.headers.get('x-correlation-id')).toBe(received['x-correlation-id']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the limit of anonymous operations', () => {
  it('refuses an address that had its share with RATE_LIMITED, and nobody else', async () => {
    const gateway = await TestGateway.start({ ANONYMOUS_LIMIT: '3', TRUSTED_PROXIES: '127.0.0.1' });
    const from = (address: string) =>
      gateway.ask(RAISE, { variables: VARIABLES, headers: { 'x-forwarded-for': address } });

    const codes: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) codes.push(...codesOf(await from('198.51.100.1')));
    const refused = await from('198.51.100.1');
    const neighbour = await from('198.51.100.2');
    const signedOutRead = await gateway.ask('{ issues { edges { node { id } } } }', {
      headers: { 'x-forwarded-for': '198.51.100.1' },
    });
    await gateway.stop();

    expect(codes).toEqual(['RATE_LIMITED']);
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(neighbour.errors).toBeUndefined();
    expect(signedOutRead.errors).toBeUndefined();
    expect(JSON.stringify(gateway.logLines)).not.toContain('198.51.100');
  });

  it('counts what is asked and not the documents, and says when to come again', async () => {
    const gateway = await TestGateway.start({ ANONYMOUS_LIMIT: '3', ANONYMOUS_WINDOW_SECONDS: '600' });
    const ask = (fields: number) =>
      gateway.ask(
        `mutation ($text: String!) { ${Array.from({ length: fields }, (_, n) => `a${n}: raiseConcernAnonymously(text: $text) { id }`).join(' ')} }`,
        { variables: VARIABLES },
      );

    const tooMuchAtOnce = await ask(4);
    const atOnce = await Promise.all([ask(1), ask(1), ask(1), ask(1), ask(1)]);
    const afterwards = await ask(1);
    await gateway.stop();

    expect(codesOf(tooMuchAtOnce)).toEqual(['RATE_LIMITED']);
    expect(atOnce.filter(({ errors }) => errors === undefined)).toHaveLength(3);
    expect(Number(afterwards.headers.get('retry-after'))).toBeGreaterThan(590);
    expect(Number(afterwards.headers.get('retry-after'))).toBeLessThanOrEqual(600);
  });

  it('is off where the country says so, as for a kiosk', async () => {
    const gateway = await TestGateway.start({ ANONYMOUS_LIMIT: 'off' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => gateway.ask(RAISE, { variables: VARIABLES })),
    );
    await gateway.stop();

    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
  });

  it('does not believe an address that the client claims when no proxy is trusted', async () => {
    const gateway = await TestGateway.start({ ANONYMOUS_LIMIT: '1' });
    const from = (address: string) =>
      gateway.ask(RAISE, { variables: VARIABLES, headers: { 'x-forwarded-for': address } });

    await from('198.51.100.1');
    const refused = await from('198.51.100.2');
    await gateway.stop();

    expect(codesOf(refused)).toEqual(['RATE_LIMITED']);
  });
});
