import { codesOf, TestGateway } from './harness/test-gateway.js';

const INTROSPECTION = '{ __schema { queryType { name } } }';

describe('the limits of a query', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start({
      MAX_DEPTH: '8',
      MAX_COST: '5000',
      MAX_ALIASES: '5',
      MAX_TOKENS: '300',
      MAX_BODY_BYTES: '20000',
    });
  });

  beforeEach(() => {
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  const parents = (levels: number): string => `${'parent { '.repeat(levels)}name${' }'.repeat(levels)}`;
  const tooComplex: Record<string, string> = {
    'too deep': `{ territory(id: "t1") { ${parents(8)} } }`,
    'too deep in a fragment': `{ territory(id: "t1") { ...Up } } fragment Up on Territory { ${parents(8)} }`,
    'too costly by its page sizes':
      '{ territory(id: "t1") { issues(first: 100) { edges { node { territory { issues(first: 100) { edges { cursor } } } } } } } }',
    'too costly in a fragment':
      '{ issues(first: 90) { ...Page } } fragment Page on IssueConnection { edges { node { territory { issues(first: 90) { edges { cursor } } } } } }',
    'too costly by lists without pages':
      '{ issues { edges { node { related { ... on Issue { related { ... on Issue { related { id } } } } } } } } }',
    'full of aliases': `{ ${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}: territory(id: "t1") { id }`).join(' ')} }`,
  };

  it.each(Object.keys(tooComplex))(
    'refuse one that is %s with QUERY_TOO_COMPLEX before any subgraph is asked',
    async (name) => {
      const answer = await gateway.ask(tooComplex[name] ?? '');

      expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
      expect(answer.status).toBe(400);
      expect([...gateway.issues.received, ...gateway.people.received]).toEqual([]);
    },
  );

  it('name cost, limit and field in the refusal', async () => {
    const answer = await gateway.ask(
      '{ issues(first: 90) { edges { node { territory { issues(first: 90) { edges { cursor } } } } } } }',
    );

    expect(answer.errors?.[0]?.message).toMatch(
      /up to \d+ rows, most of them by the field Query\.issues; 5000 /,
    );
  });

  const PAGES =
    'query ($n: Int!) { issues(first: $n) { ...Page } } fragment Page on IssueConnection { edges { node { related { id } } } }';

  it.each([
    ['let through', 5, []],
    ['refused', 90, ['QUERY_TOO_COMPLEX']],
  ])('count a page by the value of its variable: %s with %d', async (_outcome, n, codes) => {
    expect(codesOf(await gateway.ask(PAGES, { variables: { n } }))).toEqual(codes);
  });

  it('refuse one of too many tokens', async () => {
    const answer = await gateway.ask(`{ issues { edges { ${'cursor '.repeat(400)} } } }`);

    expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('let the board of a station through', async () => {
    const query =
      'query ($n: Int!) { issues(first: $n) { edges { node { id title territory { name } owner { name } } } } }';

    expect((await gateway.ask(query, { variables: { n: 20 } })).errors).toBeUndefined();
  });

  it('refuse a body beyond the limit with PAYLOAD_TOO_LARGE', async () => {
    const answer = await gateway.ask('{ me { id } }', { variables: { text: 'x'.repeat(30_000) } });

    expect([answer.status, codesOf(answer)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  });
});

describe('a body that is no GraphQL request', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  const malformed: Record<string, unknown> = {
    'a batch': [{ query: '{ me { id } }' }, { query: '{ me { id } }' }],
    'broken JSON': '{"query": ',
    'an empty body': '',
    'a text': '"{ me { id } }"',
    'no query': { variables: {} },
    'a query that is no text': { query: { kind: 'Document' } },
    'variables that are no object': { query: '{ me { id } }', variables: '{}' },
    'a name that is no text': { query: '{ me { id } }', operationName: 7 },
    'a query that does not parse': { query: '{ me {' },
    'a field that is not there': { query: '{ moon }' },
    'several operations and no name': { query: 'query A { me { id } } query B { me { id } }' },
    'fragments only': { query: 'fragment A on Person { id }' },
    'an operation that is not there': { query: 'query A { me { id } }', operationName: 'B' },
  };

  it.each(Object.keys(malformed))('is refused with INVALID_INPUT and status 400: %s', async (name) => {
    const answer = await gateway.post(malformed[name]);

    expect([answer.status, codesOf(answer)]).toEqual([400, ['INVALID_INPUT']]);
  });

  it('is refused when it comes as a form, which any page could make a browser send', async () => {
    const answer = await gateway.post('query={me{id}}', {
      'content-type': 'application/x-www-form-urlencoded',
    });

    expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
  });

  it('names no fields that the client did not know', async () => {
    const answer = await gateway.ask('{ issue { id } }');

    expect(answer.errors?.[0]?.message).not.toContain('issues');
  });

  it('does not describe the schema unless told to', async () => {
    expect(codesOf(await gateway.ask(INTROSPECTION))).toEqual(['INVALID_INPUT']);

    const open = await TestGateway.start({ INTROSPECTION: 'true' });
    const answer = await open.ask(INTROSPECTION);
    await open.stop();
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('answers in the media type that the client asks for', async () => {
    const modern = await gateway.ask('{ __typename }', {
      headers: { accept: 'application/graphql-response+json' },
    });
    const plain = await gateway.ask('{ __typename }');

    expect(modern.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(plain.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});
