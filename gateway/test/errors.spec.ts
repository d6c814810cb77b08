import { TestGateway } from './harness/test-gateway.js';

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
          field: 'hash',
          correlationId: answer.headers.get('x-correlation-id'),
        },
      },
    ]);
  });

  it('without a known code is masked, and what happened is in the log under the same correlation id', async () => {
    const answer = await gateway.ask('{ greeting }');

    expect(answer.errors).toEqual([
      {
        message: 'Something failed that should not have.',
        path: ['greeting'],
        extensions: { code: 'INTERNAL_ERROR', correlationId: answer.headers.get('x-correlation-id') },
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
