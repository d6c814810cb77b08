import { once } from 'node:events';
import { connect } from 'node:net';
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

  it.each(['GET /%6detrics', 'GET /health/%6cive', 'GET http://vicinia.example/metrics', 'GET /metrics;x?y'])(
    'tells the public nothing, however the address is written: %s',
    async (line) => {
      expect(await statusOf(gateway.url, line)).toBe(404);
    },
  );

  it('tells there with which key it signs internal tokens', async () => {
    const text = await (await fetch(`${management}/metrics`)).text();
    expect(text).toMatch(/^vicinia_internal_key\{use="signs",kid="[^"]+",service="gateway"\} 1$/m);
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

/** The status of an answer to a request line as it stands; `fetch` would tidy it. */
async function statusOf(url: string, line: string): Promise<number> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`${line} HTTP/1.1\r\nhost: vicinia.example\r\nconnection: close\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(answer.toString('latin1').split(' ')[1]);
}
