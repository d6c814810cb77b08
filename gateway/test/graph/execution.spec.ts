import { TestGateway } from '../harness/test-gateway.js';

describe('a document that is asked again', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it("gets the server's own refusal when its variables do not fit", async () => {
    const query = `query ($first: Int!) { issues(first: $first) { edges { node { title } } } }`;
    await gateway.ask(query, { variables: { first: 1 } });
    for (const variables of [{ first: 'many' }, {}]) {
      const refused = await gateway.ask(query, { variables });
      expect(refused.status).toBe(400);
      expect(refused.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });

  it('is told apart by the operation that it names', async () => {
    const query = `query One { issues(first: 1) { edges { node { id } } } } query Two { issues(first: 2) { edges { node { id } } } }`;
    for (const turn of ['first', 'second']) {
      const sizes = [];
      for (const operationName of ['One', 'Two']) {
        const { data } = await gateway.ask(query, { operationName });
        sizes.push((data as { issues: { edges: unknown[] } }).issues.edges.length);
      }
      expect({ turn, sizes }).toEqual({ turn, sizes: [1, 2] });
    }
  });

  it('is not reached by a name that holds a part of its text', async () => {
    const [head, rest] = ['query {', 'issues { edges { node { status } } } }'];
    for (const turn of ['first', 'second'])
      expect([turn, (await gateway.ask(`${head}\n${rest}`)).errors]).toEqual([turn, undefined]);

    for (const operationName of [head, `\n${head}`]) {
      const { data, errors } = await gateway.ask(rest, { operationName });
      expect([data, errors?.[0]?.extensions['code']]).toEqual([undefined, 'INVALID_INPUT']);
    }
  });

  it('asks for an entity once, however many places wait for it', async () => {
    const query = `{ issues { edges { node { territory { name } } } } }`;
    await gateway.ask(query);
    gateway.forget();

    const answer = await gateway.ask(query);

    expect(representationsOf(gateway)).toEqual([['t1', 't2']]);
    expect(JSON.stringify(answer.data)).toBe(
      '{"issues":{"edges":[{"node":{"territory":{"name":"Territory t1"}}},{"node":{"territory":{"name":"Territory t1"}}},{"node":{"territory":{"name":"Territory t2"}}}]}}',
    );
  });

  it('names every place that an error of a shared entity leaves empty', async () => {
    gateway.people.instead = (_request, response, body) => {
      if (!body.includes('_entities')) return false;
      const errors = [
        { message: 'not yours', path: ['_entities', 0, 'name'], extensions: { code: 'FORBIDDEN' } },
      ];
      response.end(JSON.stringify({ data: { _entities: [{ name: null }] }, errors }));
      return true;
    };
    const query = `{ issues { edges { node { owner { name } } } } }`;
    await gateway.ask(query);
    const answer = await gateway.ask(query);
    gateway.people.instead = () => false;

    expect(answer.errors?.map(({ path }) => path)).toEqual([
      ['issues', 'edges', 0, 'node', 'owner', 'name'],
      ['issues', 'edges', 2, 'node', 'owner', 'name'],
    ]);
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it.each([
    ['null where the schema has none', { required: null, enumerated: 'OPEN', number: 1 }, { broken: null }],
    [
      'a value that the enumeration has not',
      { required: 'x', enumerated: 'LOST', number: 1 },
      { broken: { required: 'x', enumerated: null, number: 1 } },
    ],
    [
      'a text for a number',
      { required: 'x', enumerated: 'OPEN', number: 'one' },
      { broken: { required: 'x', enumerated: 'OPEN', number: null } },
    ],
  ])('answers as Apollo does when a subgraph breaks its schema with %s', async (_name, broken, data) => {
    const query = `{ broken { required enumerated number } }`;
    gateway.issues.instead = (_request, response) => {
      response.end(JSON.stringify({ data: { broken } }));
      return true;
    };
    const answers = [await gateway.ask(query), await gateway.ask(query)];
    gateway.issues.instead = () => false;

    for (const answer of answers) {
      expect(answer.data).toEqual(data);
      expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_ERROR']);
      expect(answer.extensions).toBeUndefined();
    }
  });
});

function representationsOf(gateway: TestGateway): unknown[] {
  return gateway.people.received.map(({ body }) =>
    (JSON.parse(body) as { variables: { representations: { id: string }[] } }).variables.representations.map(
      ({ id }) => id,
    ),
  );
}
