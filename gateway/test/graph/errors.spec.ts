import { TestGateway } from '../harness/test-gateway.js';

describe('an error of a subgraph', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start();
  });

  beforeEach(() => {
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it('reaches the client with its code, its field, its path and the correlation id, and nothing else', async () => {
    const answer = await gateway.ask('query ($hash: String!) { concernByReceipt(hash: $hash) { id } }', {
      variables: { hash: 'malformed' },
    });

    expect(answer.errors).toEqual([
      {
        message: 'no receipt',
        locations: undefined,
        path: ['concernByReceipt'],
        extensions: {
          code: 'RECEIPT_MALFORMED',
          key: 'RECEIPT_MALFORMED',
          field: 'hash',
          correlationId: answer.headers.get('x-correlation-id'),
        },
      },
    ]);
  });

  it('reaches the client with the key of its message, its values, and every field at fault', async () => {
    const key = { key: 'INVALID_INPUT.TEXT_TOO_LONG', values: { most: 5 } };
    const fields = ['a', 'b'].map((field) => ({ field, message: `${field} has at most 5`, ...key }));
    const extensions = { code: 'INVALID_INPUT', ...key, field: 'a', fields };
    gateway.people.instead = (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: null, errors: [{ message: 'a', path: ['me'], extensions }] }));
      return true;
    };
    const { errors } = await gateway.ask('{ me { id } }');
    gateway.people.instead = () => false;

    expect(errors?.[0]?.extensions).toMatchObject(extensions);
  });

  it('without a known code is masked, and what happened is in the log under the same correlation id', async () => {
    const answer = await gateway.ask('{ greeting }');

    expect(answer.errors).toEqual([
      {
        message: 'Something failed that should not have.',
        path: ['greeting'],
        extensions: {
          code: 'INTERNAL_ERROR',
          key: 'INTERNAL_ERROR',
          correlationId: answer.headers.get('x-correlation-id'),
        },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(gateway.logLines.map(({ msg }) => msg)).toContain('a request failed unexpectedly');
  });

  it('does not show the name of the service or a stack trace', async () => {
    const answer = await gateway.ask('{ greeting me { id } }');

    expect(JSON.stringify(answer.errors)).not.toMatch(/serviceName|people|stack|exception|\.ts/);
  });
});

describe('an entity that a subgraph answers with null', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it('is told where an object is lost for it, without a defect in the log', async () => {
    gateway.forget();
    const query = '{ lost { title } issues { edges { node { id } } } }';
    const answers = [await gateway.ask(query), await gateway.ask(query)];

    for (const { data, errors } of answers) {
      expect(data).toMatchObject({ lost: null, issues: { edges: [{}, {}, {}] } });
      expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
        [['lost'], 'NOT_FOUND'],
      ]);
    }
    expect(gateway.logLines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('is no error where what hangs on it may be null', async () => {
    gateway.people.instead = (_request, response, body) => {
      if (!body.includes('_entities')) return false;
      response.end('{"data":{"_entities":[null]}}');
      return true;
    };
    const { data, errors } = await gateway.ask(
      '{ issues(first: 1) { edges { node { owner { station { number } } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ issues: { edges: [{ node: { owner: { station: null } } }] } });
  });
});

describe('what may be cached', () => {
  it('is as long as the shortest-lived part, private to whoever is signed in, and never an error', async () => {
    const gateway = await TestGateway.start();
    gateway.people.instead = (_request, response) => {
      response.setHeader('cache-control', 'max-age=5');
      return false;
    };
    const header = async (query: string): Promise<string | null> =>
      (await gateway.ask(query)).headers.get('cache-control');

    expect(await header('{ issues { edges { node { id } } } }')).toBe('max-age=60, public');
    expect(await header('{ greeting }')).toBe('no-store');
    gateway.issues.instead = (_request, response) => {
      response.setHeader('cache-control', 'private, max-age=30');
      response.end('{"data":{"issues":{"edges":[]}}}');
      return true;
    };
    expect(await header('{ issues { edges { node { id } } } }')).toBe('max-age=30, private');
    gateway.issues.instead = (_request, response) => {
      response.end('{"data":{"issues":{"edges":[]}}}');
      return true;
    };
    expect(await header('{ issues { edges { node { id } } } }')).toBe('no-store');
    await gateway.stop();
  });
});
