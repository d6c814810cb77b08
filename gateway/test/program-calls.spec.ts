import { mkdtempSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, startIdentityProvider, type RunningIdentityProvider } from '@vicinia/local/identity';
import { codesOf, TestGateway } from './harness/test-gateway.js';
import type { Answer } from './harness/sample-subgraph.js';

const ISSUES = '{ issues { edges { node { id } } } }';
const PROGRAM = { subject: 'program-1', label: 'Probe register', role: 'Program', place: 'Nation' };
const OFFICER = { subject: 'officer-1', label: 'Greta Probe', role: 'Officer', place: 'Beat 1' };

describe('a call of a program', () => {
  let provider: RunningIdentityProvider;
  let gateway: TestGateway;
  let program: string;
  let officer: string;
  /** How people answers who is asked to count. */
  let counting: (response: ServerResponse) => void;

  const json = (response: ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const admitted = (response: ServerResponse): void => {
    json(response, 200, { retryAfterSeconds: null });
  };
  const people: Answer = (request, response) => {
    if (request.url !== '/machine-calls') return false;
    counting(response);
    return true;
  };
  /** Refuses, as a subgraph does, what nobody has counted, for everybody who is not the officer. */
  const issues: Answer = (_request, response) => {
    const asked = gateway.issues.received.at(-1);
    if (asked?.counted !== false || asked.subject === officerSubject) return false;
    const extensions = { code: 'RATE_LIMITED', key: 'RATE_LIMITED.NOT_COUNTED' };
    json(response, 200, { data: null, errors: [{ message: 'not counted', path: ['issues'], extensions }] });
    return true;
  };
  let officerSubject = '';

  const counted = () => gateway.people.received.filter(({ path }) => path === '/machine-calls');
  const asks = () => gateway.issues.received.map((asked) => asked.counted);

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-issuer-'));
    provider = await startIdentityProvider({
      dataFolder,
      signIns: [PROGRAM, OFFICER],
      port: 0,
      explorerAddresses: [],
    });
    program = await signIn(provider.issuer, 'program-1');
    officer = await signIn(provider.issuer, 'officer-1');
  });
  beforeEach(async () => {
    counting = admitted;
    gateway = await TestGateway.start({ OIDC_ISSUER: provider.issuer });
    await gateway.ask(ISSUES, { token: officer });
    officerSubject = gateway.issues.received[0]?.subject ?? '';
    gateway.forget();
    gateway.people.instead = people;
    gateway.issues.instead = issues;
  });
  afterEach(() => gateway.stop());
  afterAll(() => provider.stop());

  it('goes out again once it is counted, and from the second on it is counted before', async () => {
    const first = await gateway.ask(ISSUES, { token: program });
    expect([first.status, codesOf(first), asks()]).toEqual([200, [], [false, true]]);
    const second = await gateway.ask(ISSUES, { token: program });
    expect([second.status, asks()]).toEqual([200, [false, true, true]]);
    expect(counted().map(({ subject, audience }) => [subject, audience])).toEqual(
      Array(2).fill([gateway.issues.received[0]?.subject, 'people']),
    );
  });

  it('is refused with 429 and the time to wait where there were as many as there may be', async () => {
    await gateway.ask(ISSUES, { token: program });
    counting = (response) => {
      json(response, 200, { retryAfterSeconds: 1234 });
    };
    gateway.forget();
    const answer = await gateway.ask(ISSUES, { token: program });
    expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([
      429,
      ['RATE_LIMITED'],
      '1234',
    ]);
    expect(asks()).toEqual([]);
  });

  it('is not answered while nobody can count it', async () => {
    await gateway.ask(ISSUES, { token: program });
    counting = (response) => {
      json(response, 500, {});
    };
    const answer = await gateway.ask(ISSUES, { token: program });
    expect([answer.status, codesOf(answer)]).toEqual([503, ['SUBGRAPH_UNAVAILABLE']]);
  });

  it('is that of nobody once people knows no such program any more', async () => {
    await gateway.ask(ISSUES, { token: program });
    counting = (response) => {
      json(response, 404, {});
    };
    gateway.forget();
    const answer = await gateway.ask(ISSUES, { token: program });
    expect([codesOf(answer), asks()]).toEqual([['RATE_LIMITED'], [false]]);
  });

  it('costs nobody else a question', async () => {
    const answer = await gateway.ask(ISSUES, { token: officer });
    expect([codesOf(answer), asks(), counted()]).toEqual([[], [false], []]);
  });
});
