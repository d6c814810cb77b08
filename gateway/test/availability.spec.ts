import { renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './harness/eventually.js';
import { composed, ISSUES_SDL, PEOPLE_SDL } from './harness/sample-graph.js';
import { codesOf, TestGateway } from './harness/test-gateway.js';

const BOARD = '{ issues { edges { node { id territory { name } } } } }';
const HEALTH = ['/health/live', '/health/ready'];
const WITHOUT_NAMES = BOARD.replace('name', 'id');

describe('a gateway without its subgraphs', () => {
  it('starts, is live and ready, and answers as soon as they are there', async () => {
    const gateway = new TestGateway();
    gateway.writeSupergraph(composed({ people: PEOPLE_SDL, issues: ISSUES_SDL }));
    await gateway.people.start();
    await gateway.issues.start();
    await gateway.people.stop();
    await gateway.issues.stop();
    await gateway.startProcess({});

    const statuses = await Promise.all(
      HEALTH.map(async (path) => (await fetch(`${gateway.url}${path}`)).status),
    );
    const down = await gateway.ask(BOARD);
    await gateway.issues.start();
    await gateway.people.start();
    const up = await gateway.ask(BOARD);
    await gateway.stop();

    expect(statuses).toEqual([200, 200]);
    expect([down.status, down.data, codesOf(down)]).toEqual([200, null, ['SUBGRAPH_UNAVAILABLE']]);
    expect(up.errors).toBeUndefined();
  });
});

describe('a gateway with one subgraph away', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await TestGateway.start({ SUBGRAPH_TIMEOUT_MILLISECONDS: '300' });
  });

  afterEach(async () => {
    await gateway.stop();
  });

  const query = '{ issues { edges { node { id } } } territory(id: "t1") { id parent { id } } }';

  it.each(['first', 'second'])('answers with the rest and an error, the %s time too', async (turn) => {
    if (turn === 'second') await gateway.ask(query);
    await gateway.people.stop();

    const answer = await gateway.ask(query);

    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({
      issues: { edges: [{ node: { id: '1' } }, {}, {}] },
      territory: null,
    });
    expect(codesOf(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await gateway.metric('gateway_subgraph_failures_total{subgraph="people"')).toBe(1);
  });

  it('says at each place what is missing, and what it is not', async () => {
    const asked = `{ a: territory(id: "t1") { id } issues(first: 2) { edges { node { id owner { open house: station { number } name } } } } }`;
    await gateway.people.stop();

    const answer = await gateway.ask(asked);

    expect(answer.data).toMatchObject({
      a: null,
      issues: { edges: [{ node: { owner: null } }, { node: { owner: null } }] },
    });
    expect(answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']])).toEqual([
      ['a', 'SUBGRAPH_UNAVAILABLE'],
      ['issues.edges.0.node.owner', 'SUBGRAPH_UNAVAILABLE'],
    ]);
  });

  it('says it below an object of which another subgraph gives a part', async () => {
    await gateway.issues.stop();

    const answer = await gateway.ask('{ territory(id: "t1") { indicators { officers open } } }');

    expect(answer.data).toEqual({ territory: { indicators: { officers: 4, open: null } } });
    expect(answer.errors?.map(({ path }) => path?.join('.'))).toEqual(['territory.indicators.open']);
  });

  it('says it at every place of an entity that is asked for once', async () => {
    await gateway.people.stop();

    const answer = await gateway.ask('{ issues { edges { node { owner { station { number } } } } } }');

    expect(answer.errors?.map(({ path }) => path?.join('.'))).toEqual([
      'issues.edges.0.node.owner.station',
      'issues.edges.2.node.owner.station',
    ]);
  });

  it.each([
    ['does not answer in time', () => true],
    [
      'sends a page instead of GraphQL',
      (_request: unknown, response: { end(text: string): void }) => {
        response.end('<html>');
        return true;
      },
    ],
    [
      "refuses the gateway's own token",
      (_request: unknown, response: { statusCode: number; end(text: string): void }) => {
        response.statusCode = 401;
        response.end('{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}');
        return true;
      },
    ],
    [
      'fails with a status',
      (_request: unknown, response: { statusCode: number; end(text: string): void }) => {
        response.statusCode = 502;
        response.end('Bad Gateway');
        return true;
      },
    ],
  ])('says SUBGRAPH_UNAVAILABLE when it %s', async (_what, instead) => {
    gateway.people.instead = instead;

    const answer = await gateway.ask('{ territory(id: "t1") { id } }');

    expect(codesOf(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  it('asks a query again when a kept connection broke, and a mutation never', async () => {
    const breakOnce = (): void => {
      let broken = false;
      gateway.issues.instead = (request) => {
        if (broken) return false;
        broken = true;
        request.socket.destroy();
        return true;
      };
    };
    breakOnce();
    const read = await gateway.ask('{ issues { edges { node { id } } } }');
    breakOnce();
    const change = await gateway.ask('mutation { closeIssue(id: "1") { id } }');

    expect(read.errors).toBeUndefined();
    expect(codesOf(change)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  it('stops waiting for a subgraph when the client has gone away', async () => {
    let closed = false;
    gateway.issues.instead = (request) => {
      request.socket.once('close', () => (closed = true));
      return true;
    };
    const slow = await TestGateway.start({
      SUBGRAPH_TIMEOUT_MILLISECONDS: '60000',
      SUBGRAPH_ISSUES_URL: `${gateway.issues.origin}/graphql`,
    });
    const client = new AbortController();
    const asking = fetch(`${slow.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ issues { edges { node { id } } } }' }),
      signal: client.signal,
    });
    await eventually(() => Promise.resolve(gateway.issues.received.length > 0));
    client.abort();

    await expect(asking).rejects.toThrow('abort');
    await eventually(() => Promise.resolve(closed));
    await slow.stop();
    expect(closed).toBe(true);
  });
});

describe('the supergraph in its file', () => {
  const ADDED = PEOPLE_SDL.replace('greeting: String!', 'greeting: String! added: String');
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await TestGateway.start();
  });

  afterEach(async () => {
    await gateway.stop();
  });

  const knowsAdded = async (): Promise<boolean> =>
    !(await gateway.ask('{ added }')).errors?.[0]?.message.includes('Cannot query');

  it('is taken over when it changes, without a pause for those who ask', async () => {
    expect(await knowsAdded()).toBe(false);
    await gateway.ask(BOARD);

    gateway.writeSupergraph(composed({ people: ADDED, issues: ISSUES_SDL }));
    await eventually(async () => {
      expect((await gateway.ask(BOARD)).errors).toBeUndefined();
      return knowsAdded();
    });
    expect(await gateway.metric('gateway_supergraph_stale')).toBe(0);
  });

  it('forgets the documents of the graph before it', async () => {
    gateway.writeSupergraph(composed({ people: ADDED, issues: ISSUES_SDL }));
    await eventually(knowsAdded);
    for (const _turn of ['first', 'second'])
      expect((await gateway.ask('{ added }')).errors?.[0]?.message).not.toContain('Cannot query');

    gateway.writeSupergraph(composed({ people: PEOPLE_SDL, issues: ISSUES_SDL }));
    await eventually(async () => !(await knowsAdded()));
    expect((await gateway.ask('{ added }')).errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  it('is taken over when a mounted folder swaps its symbolic link', async () => {
    const [first, second] = ['first', 'second'].map((name) => join(gateway.folder, name));
    writeFileSync(first ?? '', composed({ people: PEOPLE_SDL, issues: ISSUES_SDL }));
    writeFileSync(second ?? '', composed({ people: ADDED, issues: ISSUES_SDL }));
    unlinkSync(gateway.supergraphFile);
    symlinkSync(first ?? '', gateway.supergraphFile);
    symlinkSync(second ?? '', `${gateway.supergraphFile}.new`);
    renameSync(`${gateway.supergraphFile}.new`, gateway.supergraphFile);

    await eventually(knowsAdded);
    expect(await knowsAdded()).toBe(true);
  });

  const unusable: Record<string, string> = {
    'is cut off in the middle': composed({ people: ADDED, issues: ISSUES_SDL }).slice(0, 1_500),
    'is empty': '',
    'is a schema but no supergraph': 'type Query { added: String }',
    'requires a field that is not there': composed({ people: ADDED, issues: ISSUES_SDL }).replace(
      'requires: "name"',
      'requires: "nothing"',
    ),
    'names a subgraph without an address': composed({
      people: ADDED,
      issues: ISSUES_SDL,
      elections: 'type Query { votes: Int }',
    }),
  };

  it.each(Object.keys(unusable))(
    'is refused and reported when it %s, and the one before serves on',
    async (name) => {
      await gateway.ask(BOARD);
      gateway.writeSupergraph(unusable[name] ?? '');
      await eventually(async () => (await gateway.metric('gateway_supergraph_stale')) === 1);

      expect((await gateway.ask(BOARD)).errors).toBeUndefined();
      expect(await knowsAdded()).toBe(false);
      expect(gateway.logLines.filter(({ msg }) => String(msg).includes('was refused'))).toHaveLength(1);

      gateway.writeSupergraph(composed({ people: ADDED, issues: ISSUES_SDL }));
      await eventually(knowsAdded);
      expect(await gateway.metric('gateway_supergraph_stale')).toBe(0);
      expect(await gateway.metric('gateway_supergraph_refusals_total')).toBe(1);
    },
  );

  it('names its subgraphs, but where they are comes from the environment', async () => {
    expect(composed({ people: PEOPLE_SDL, issues: ISSUES_SDL })).toContain('address-of-the-file.invalid');
    expect((await gateway.ask(WITHOUT_NAMES)).errors).toBeUndefined();
  });
});

describe('a gateway that cannot start', () => {
  it('says which variables are at fault, and not what is in them', async () => {
    const starting = TestGateway.start({ SUBGRAPH_PEOPLE_URL: 'secret-place', OIDC_ALGORITHMS: 'none' });

    await expect(starting).rejects.toThrow(/SUBGRAPH_PEOPLE_URL[^]*OIDC_ALGORITHMS/);
    await expect(starting).rejects.not.toThrow('secret-place');
  });

  it('says that there is no supergraph', async () => {
    await expect(TestGateway.start({ SUPERGRAPH_FILE: '/nowhere/supergraph.graphql' })).rejects.toThrow(
      'ENOENT',
    );
  });
});
