import getPort from 'get-port';
import { TestGateway } from './harness/test-gateway.js';

const MANAGEMENT = ['/health/live', '/health/ready', '/metrics'];

describe('a gateway with a port for management', () => {
  let gateway: TestGateway;
  let management: string;

  beforeAll(async () => {
    const port = await getPort();
    gateway = await TestGateway.start({ MANAGEMENT_PORT: String(port), HOST: '127.0.0.1' });
    management = `http://127.0.0.1:${port}`;
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it.each(MANAGEMENT)('answers %s there and not to the public', async (path) => {
    expect((await fetch(`${management}${path}`)).status).toBe(200);
    expect((await fetch(`${gateway.url}${path}`)).status).toBe(404);
    expect((await fetch(`${gateway.url}${path}?x=1`)).status).toBe(404);
  });

  it('answers nothing else there', async () => {
    const asked = await fetch(`${management}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(asked.status).toBe(404);
    expect((await gateway.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
