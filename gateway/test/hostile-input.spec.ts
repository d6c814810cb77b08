import { codesOf, TestGateway } from './harness/test-gateway.js';

const list = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
const chain = (count: number, spreads: string): string =>
  Array.from({ length: count }, (_, turn) => {
    const next = `...F${String((turn + 1) % count)} `;
    return `fragment F${String(turn)} on Territory { ${turn === count - 1 ? spreads : next + next} }`;
  }).join(' ');

describe('what a client sends to do harm or by mistake', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    // The limit of tokens must not be what saves the parser.
    gateway = await TestGateway.start({ MAX_TOKENS: '1000000' });
  });

  beforeEach(() => {
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  function expectNobodyAsked(): void {
    const failures = gateway.logLines.filter(({ level }) => Number(level) >= 50);
    expect([...gateway.people.received, ...gateway.issues.received, ...failures]).toEqual([]);
  }

  it.each([
    ['a literal nested 50,000 levels', `{ territory(id: ${list(50_000)}) { id } }`],
    ['a literal nested 2,000 levels', `{ territory(id: ${list(2_000)}) { id } }`],
    [
      'objects nested 20,000 levels',
      `{ territory(id: ${'{a:'.repeat(20_000)}1${'}'.repeat(20_000)}) { id } }`,
    ],
    ['a default nested 50,000 levels', `query ($a: [Int] = ${list(50_000)}) { __typename }`],
    ['a type nested 50,000 levels', `query ($a: ${list(50_000).replace('1', 'Int')}) { __typename }`],
    ['fields nested 20,000 levels', `{ ${'a { '.repeat(20_000)}b${' }'.repeat(20_000)} }`],
    ['brackets that are never closed', '{ a(b: '.repeat(20_000)],
  ])('is refused as too complex, and nobody is asked: %s', async (_what, query) => {
    const answer = await gateway.ask(query);

    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    expectNobodyAsked();
  });

  it.each([
    ['fragments that spread each other', `{ territory(id: "t1") { ...F0 } } ${chain(3, '...F0')}`],
    ['a subscription', 'subscription { anything }'],
    ['a subscription beside a query', 'query A { __typename } subscription B { anything }'],
    ['U+0000 in a literal', String.raw`{ territory(id: "a\u0000b") { id } }`],
    ['half a character in a literal', String.raw`{ search(text: "x\ud83dy") { __typename } }`],
    ['half a character in the query', '{ search(text: "x\ud83dy") { __typename } }'],
    [
      'half a character in a default',
      String.raw`query ($t: String! = "\udc00") { search(text: $t) { __typename } }`,
    ],
  ])('is refused as input, and nobody is asked: %s', async (_what, query) => {
    const answer = await gateway.ask(query);

    expect(answer.status).toBe(400);
    expect(new Set(codesOf(answer))).toEqual(new Set(['INVALID_INPUT']));
    expectNobodyAsked();
  });

  it.each([
    ['U+0000', { input: { title: 'a\u0000' } }, 'input.title'],
    ['half a character', { input: { names: ['fine', 'x\ud83dy'] } }, 'input.names.1'],
    ['half a character in a key', { input: { '\ud83d': 1 } }, 'input'],
    ['half a character in the name of a variable', { '\ud83d': 1 }, 'variables'],
  ])('is refused in variables, and the field is named: %s', async (_what, variables, field) => {
    const answer = await gateway.ask('{ __typename }', { variables });

    expect([answer.status, codesOf(answer)]).toEqual([400, ['INVALID_INPUT']]);
    expect(answer.errors?.[0]?.extensions['field']).toBe(field);
  });

  it('is refused in variables nested 50,000 levels', async () => {
    const answer = await gateway.post(`{"query":"{ __typename }","variables":{"deep":${list(50_000)}}}`);

    expect([answer.status, codesOf(answer)]).toEqual([400, ['INVALID_INPUT']]);
    expect(answer.errors?.[0]?.extensions['field']).toBe('deep');
  });

  it('is refused without a body of work: fragments that double at each level', async () => {
    const doubling = `{ territory(id: "t1") { ...F0 } } ${chain(40, 'id')}`;
    const since = performance.now();
    await gateway.ask(doubling);

    expect(performance.now() - since).toBeLessThan(3_000);
  }, 20_000);

  it.each(['iso-8859-1', 'utf-16', '"windows-1252"', ''])(
    'is refused when its type names another charset than UTF-8: %s',
    async (charset) => {
      const answer = await gateway.post(
        { query: '{ __typename }' },
        { 'content-type': `application/json; charset=${charset}` },
      );

      expect([answer.status, codesOf(answer)]).toEqual([400, ['INVALID_INPUT']]);
    },
  );

  it.each(['utf-8', 'UTF-8', '"utf8"'])('is taken when its type says UTF-8: %s', async (charset) => {
    const answer = await gateway.post(
      { query: '{ __typename }' },
      { 'content-type': `application/json; charset=${charset}` },
    );

    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  it('is refused when its bytes are not UTF-8, whatever its type says', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: new Uint8Array(
        Buffer.from('{"query":"{ search(text: \\"M\u00fcll\\") { __typename } }"}', 'latin1'),
      ),
    });

    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'INVALID_INPUT' } }] },
    ]);
    expect(gateway.people.received).toEqual([]);
  });
});
