import { gzipSync } from 'node:zlib';
import { TestGateway } from '../harness/test-gateway.js';

describe('a map', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start({ CORS_ORIGINS: 'http://portal.test' });
    gateway.people.instead = (request, response) => {
      if (!request.url?.startsWith('/map')) return false;
      const headers = { etag: '"1"', vary: 'accept-encoding', 'cache-control': 'public, max-age=300' };
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304, headers).end();
      else response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync('{}'));
      return true;
    };
  });
  afterAll(() => gateway.stop());

  it('goes compressed to a page of another origin, with what caches need to know, and asks nobody to sign in', async () => {
    const response = await fetch(`${gateway.url}/map/DISTRICT.topojson`, {
      headers: { origin: 'http://portal.test', authorization: 'Bearer forged' },
    });

    expect([response.status, await response.json()]).toEqual([200, {}]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-encoding': 'gzip',
      etag: '"1"',
      'cache-control': 'public, max-age=300',
      vary: 'Origin, accept-encoding',
      'access-control-allow-origin': 'http://portal.test',
    });
    expect(gateway.people.received[0]).toMatchObject({ subject: 'anonymous', quiet: true });
  });

  it('is not sent again to whoever has it', async () => {
    const known = { 'if-none-match': '"1"' };
    const response = await fetch(`${gateway.url}/map/DISTRICT.topojson`, { headers: known });

    expect([response.status, await response.text()]).toEqual([304, '']);
  });
});
