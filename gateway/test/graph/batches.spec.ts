import type { ServerResponse } from 'node:http';
import { jest } from '@jest/globals';
import { codesOf, TestGateway } from '../harness/test-gateway.js';

/** Its second step asks people for territories and for owners, in one request where people answers batches. */
const QUERY = '{ issues { edges { node { territory { name } owner { station { number } } } } } }';

type Refuse = (response: ServerResponse) => void;

const withJson =
  (status: number, body: unknown): Refuse =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

const OF_APOLLO = withJson(400, { errors: [{ message: 'Operation batching disabled.' }] });

describe('what one step asks of a subgraph', () => {
  let gateway: TestGateway;
  let batches = 0;

  beforeEach(async () => {
    batches = 0;
    gateway = await TestGateway.start();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await gateway.stop();
  });

  /** Refuses the next so many batches. */
  function refuseBatches(refuse: Refuse, times = Infinity): void {
    gateway.people.instead = (_request, response, body) => {
      if (!body.startsWith('[')) return false;
      batches += 1;
      if (batches > times) return false;
      refuse(response);
      return true;
    };
  }

  it('goes in one request', async () => {
    refuseBatches(OF_APOLLO, 0);
    expect((await gateway.ask(QUERY)).errors).toBeUndefined();
    expect([batches, gateway.people.received.length]).toEqual([1, 1]);
  });

  it.each([
    ['as Apollo Server says it', OF_APOLLO],
    ['as a server that knows one object only', withJson(422, { message: 'expected object' })],
    ['by answering one question of the list', withJson(200, { errors: [{ message: 'no query' }] })],
    ['as a server of another make', withJson(501, { error: 'one question at a time' })],
  ])('goes singly, and it is remembered, when the subgraph answers no batches: %s', async (_how, refuse) => {
    refuseBatches(refuse);
    const answers = [await gateway.ask(QUERY), await gateway.ask(QUERY)];

    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(batches).toBe(1);
  });

  it('goes in one request again after a minute, for the subgraph may have been replaced', async () => {
    refuseBatches(OF_APOLLO, 1);
    await gateway.ask(QUERY);
    const now = Date.now.bind(Date);
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 61_000);
    gateway.forget();

    expect((await gateway.ask(QUERY)).errors).toBeUndefined();
    expect([batches, gateway.people.received.length]).toEqual([2, 1]);
  });

  it.each([
    ['503', withJson(503, { statusCode: 503, message: 'closing' })],
    ['429', withJson(429, { errors: [{ message: 'too many' }] })],
    ['a page of a proxy', (response: ServerResponse) => response.writeHead(400).end('<html>')],
    ['404 while it starts', withJson(404, { message: 'Not Found' })],
    ['a broken connection', (response: ServerResponse) => response.destroy()],
  ])('goes in one request again after a fault of the moment: %s', async (_what, refuse) => {
    refuseBatches(refuse, 2);
    // Of a broken connection the gateway asks twice by itself.
    for (let turn = 0; turn < 2 && batches < 2; turn += 1) await gateway.ask(QUERY);
    gateway.forget();
    batches = 2;

    expect((await gateway.ask(QUERY)).errors).toBeUndefined();
    expect([batches, gateway.people.received.length]).toEqual([3, 1]);
  });

  it('goes singly once, and together again, when it was too much at once', async () => {
    refuseBatches(withJson(413, { message: 'too large' }), 1);
    const answers = [await gateway.ask(QUERY), await gateway.ask(QUERY)];

    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(batches).toBe(2);
  });

  it('is answered as a list whatever its status says: Apollo Server gives all the status of one', async () => {
    const refusal = { message: 'too costly', extensions: { code: 'QUERY_TOO_COMPLEX' } };
    gateway.people.instead = (_request, response, body) => {
      if (!body.startsWith('[')) return false;
      batches += 1;
      const answers = (JSON.parse(body) as { query: string; variables: { representations: object[] } }[]).map(
        ({ query, variables }) =>
          query.includes('station')
            ? { errors: [refusal] }
            : { data: { _entities: variables.representations.map(() => ({ name: 'North' })) } },
      );
      withJson(400, answers)(response);
      return true;
    };

    for (let turn = 1; turn <= 2; turn += 1) {
      const answer = await gateway.ask(QUERY);
      expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
      expect(JSON.stringify(answer.data)).toContain('North');
      expect(batches).toBe(turn);
    }
  });
});
