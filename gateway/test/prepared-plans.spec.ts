import { TestGateway, type GraphqlAnswer } from './harness/test-gateway.js';

/** What Apollo's own executor keeps. */
const LEFT_TO_APOLLO = new Set(['conditions', 'names that every object has', 'only the type name']);

/** One operation for each kind of plan and of answer. */
const OPERATIONS: Record<string, { query: string; variables?: Record<string, unknown> }> = {
  'the station board': {
    query: `query Board($first: Int!) { issues(first: $first) { edges { cursor node { id title status territory { id name } owner { id name } } } pageInfo { hasNextPage endCursor } } }`,
    variables: { first: 2 },
  },
  'three services in a row': {
    query: `{ issues { edges { node { territory { parent { name issues(first: 1) { edges { node { owner { name } } } } } } } } } }`,
  },
  'parts of one type from two services': {
    query: `{ territory(id: "t1") { indicators { period officers open } } }`,
  },
  'a field that requires another service': { query: `{ issues { edges { node { territory { sign } } } } }` },
  aliases: {
    query: `{ a: territory(id: "t1") { label: name up: parent { label: name } } b: territory(id: "t2") { label: name } }`,
  },
  fragments: {
    query: `query { issues { edges { node { ...Card ... on Issue { owner { ...Who } } } } } } fragment Card on Issue { id territory { name } } fragment Who on Person { name open station { number address { street } } }`,
  },
  'an interface': {
    query: `{ issues(first: 1) { edges { node { related { __typename id ... on Issue { status territory { name } } ... on Concern { title } } } } } }`,
  },
  'a union': {
    query: `{ search(text: "x") { __typename ... on Person { name open } ... on Territory { id sign } } }`,
  },
  'an abstract condition on a concrete type': { query: `{ search(text: "x") { ... on Named { name } } }` },
  'the same field asked twice': { query: `{ territory(id: "t1") { name parent { id } parent { name } } }` },
  'lists of entities below entities': {
    query: `{ search(text: "x") { ... on Person { reviewed { title territory { name } } } } }`,
  },
  'an entity that is not there': { query: `{ territory(id: "gone") { id name } }` },
  'a mutation that goes on in another service': {
    query: `mutation { a: closeIssue(id: "7") { id territory { name } } b: closeIssue(id: "8") { owner { name } } }`,
  },
  'a variable with a default': {
    query: `query ($first: Int! = 1) { issues(first: $first) { edges { node { id } } } }`,
  },
  'a variable of a wrong type': {
    query: `query ($first: Int!) { issues(first: $first) { edges { node { id } } } }`,
    variables: { first: 'many' },
  },
  'an error of a subgraph without a code': { query: `{ greeting }` },
  'a refusal of a subgraph': {
    query: `{ concernByReceipt(hash: "x") { id } issues { edges { node { id } } } }`,
  },
  conditions: {
    query: `query ($with: Boolean!) { issues { edges { node { id territory @include(if: $with) { name } } } } }`,
    variables: { with: true },
  },
  'names that every object has': { query: `{ constructor: territory(id: "t1") { toString: name } }` },
  'only the type name': { query: `{ __typename }` },
};

describe('a document that is asked again', () => {
  let gateway: TestGateway;
  let apollo: TestGateway;

  beforeAll(async () => {
    [gateway, apollo] = await Promise.all([
      TestGateway.start(),
      TestGateway.start({ PREPARED_PLANS: 'false' }),
    ]);
  });

  afterAll(async () => {
    await Promise.all([gateway.stop(), apollo.stop()]);
  });

  it.each(Object.keys(OPERATIONS))(
    "gets the same answer from its prepared plan as from Apollo's executor: %s",
    async (name) => {
      const { query, variables = {} } = OPERATIONS[name] ?? { query: '' };
      const expected = comparable(await apollo.ask(query, { variables }));

      const preparedBefore = await gateway.metric('gateway_documents_planned_total{run_by="prepared plan"');
      expect(comparable(await gateway.ask(query, { variables }))).toEqual(expected);
      const isPrepared =
        (await gateway.metric('gateway_documents_planned_total{run_by="prepared plan"')) > preparedBefore;
      expect(isPrepared).toBe(!LEFT_TO_APOLLO.has(name) && !name.includes('wrong type'));
      expect(comparable(await gateway.ask(query, { variables }))).toEqual(expected);
    },
  );

  it("gets the server's own refusal when its variables do not fit", async () => {
    const query = `query ($first: Int!) { issues(first: $first) { edges { node { title } } } }`;
    await gateway.ask(query, { variables: { first: 1 } });
    for (const variables of [{ first: 'many' }, {}]) {
      const refused = await gateway.ask(query, { variables });
      expect(comparable(refused)).toEqual(comparable(await apollo.ask(query, { variables })));
      expect(refused.status).toBe(400);
      expect(refused.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });

  it('is told apart by the operation that it names', async () => {
    const query = `query One { issues(first: 1) { edges { node { id } } } } query Two { issues(first: 2) { edges { node { id } } } }`;
    for (const turn of ['planned', 'prepared']) {
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
    for (const turn of ['planned', 'prepared'])
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
    for (const each of [gateway, apollo]) {
      each.issues.instead = (_request, response) => {
        response.end(JSON.stringify({ data: { broken } }));
        return true;
      };
    }
    const answers = [await apollo.ask(query), await gateway.ask(query), await gateway.ask(query)];
    for (const each of [gateway, apollo]) each.issues.instead = () => false;

    for (const answer of answers) {
      expect(answer.data).toEqual(data);
      expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_ERROR']);
      expect(answer.extensions).toBeUndefined();
    }
  });
});

function comparable({ status, data, errors }: GraphqlAnswer): unknown {
  return {
    status,
    data,
    errors: errors?.map(({ message, path, extensions }) => ({
      message,
      path,
      code: extensions['code'],
      field: extensions['field'],
    })),
  };
}

function representationsOf(gateway: TestGateway): unknown[] {
  return gateway.people.received.map(({ body }) =>
    (JSON.parse(body) as { variables: { representations: { id: string }[] } }).variables.representations.map(
      ({ id }) => id,
    ),
  );
}
