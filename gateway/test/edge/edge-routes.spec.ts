import { mkdtempSync } from 'node:fs';
import { request as httpRequest, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, startIdentityProvider, type RunningIdentityProvider } from '@vicinia/local/identity';
import { decodeJwt } from 'jose';
import { TestGateway } from '../harness/test-gateway.js';

const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x80, 0x0a]);
/** With these a page tells the browser what it may not do. */
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; form-action 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};
const MAX_PHOTO = 100_000;

interface Refused {
  errors: { extensions: { code: string; correlationId: string } }[];
}

describe('a photo', () => {
  let provider: RunningIdentityProvider;
  let gateway: TestGateway;
  let token: string;

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-issuer-'));
    const signIns = [{ subject: 'officer-1', label: 'Greta', role: 'Officer', place: 'Beat' }];
    provider = await startIdentityProvider({ dataFolder, signIns, port: 0, explorerAddresses: [] });
    token = await signIn(provider.issuer, 'officer-1');
    gateway = await TestGateway.start({
      OIDC_ISSUER: provider.issuer,
      MAX_PHOTO_BYTES: String(MAX_PHOTO),
      MAX_VIDEO_BYTES: String(2 * MAX_PHOTO),
      ANONYMOUS_LIMIT: '50',
    });
    gateway.issues.instead = (request, response) => {
      if (!request.url?.startsWith('/media')) return false;
      response.writeHead(request.method === 'POST' ? 201 : 200, {
        'content-type': request.method === 'POST' ? 'application/json' : 'image/jpeg',
        'cache-control': 'public, max-age=31536000',
        etag: '"1"',
        'x-internal-detail': 'disk-7',
        'set-cookie': 'a=b',
      });
      response.end(request.method === 'POST' ? '{"id":"photo-1"}' : PHOTO);
      return true;
    };
  });

  beforeEach(() => {
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
    await provider.stop();
  });

  const upload = (body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${gateway.url}/media`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', ...headers },
      body,
    });

  it('is streamed byte for byte to the service of concerns, without whoever sent it', async () => {
    const response = await upload(new Uint8Array(PHOTO), {
      'x-forwarded-for': '203.0.113.9',
      cookie: 'a=b',
      'x-user-id': 'chief',
    });

    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: 'photo-1' });
    const [received] = gateway.issues.received;
    expect(Buffer.from(received?.body ?? '', 'latin1')).toEqual(PHOTO);
    expect(received).toMatchObject({ path: '/media', subject: 'anonymous', quiet: true, audience: 'issues' });
    expect(Object.keys(received?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
    expect(received?.headers['x-forwarded-for']).toBeUndefined();
    expect(received?.headers['x-user-id']).toBeUndefined();
    expect(gateway.logLines).toEqual([]);
  });

  it('of a signed-in person carries that person, unless asked to be anonymous', async () => {
    const authorization = `Bearer ${token}`;
    await upload(new Uint8Array(PHOTO), { authorization });
    await upload(new Uint8Array(PHOTO), { authorization, 'x-vicinia-anonymous': 'true' });

    const [named, anonymous] = gateway.issues.received;
    expect([named?.subject === 'anonymous', named?.quiet]).toEqual([false, false]);
    expect([anonymous?.subject, anonymous?.quiet]).toEqual(['anonymous', true]);
  });

  it('with the hash of a receipt carries the hash and nobody, although somebody is signed in', async () => {
    const receiptHash = 'a'.repeat(64);
    await upload(new Uint8Array(PHOTO), { authorization: `Bearer ${token}`, 'x-receipt-hash': receiptHash });

    const [received] = gateway.issues.received;
    expect([received?.subject, received?.quiet]).toEqual(['anonymous', true]);
    expect(received?.headers['x-receipt-hash']).toBe(receiptHash);
  });

  it('of minutes goes to the service of meetings, which is down here, and from nobody not at all unless the address has a key', async () => {
    const said = async (answer: Promise<Response>): Promise<unknown> => {
      const response = await answer;
      return [response.status, await codeOf(response)];
    };
    const minutes = `${gateway.url}/media/minutes`;
    const send = (headers: object) => said(fetch(minutes, { method: 'POST', headers: { ...headers } }));
    expect(await said(fetch(`${minutes}/1`))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await said(fetch(`${minutes}/1?key=k`))).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    const authorization = `Bearer ${token}`;
    const nobody = { authorization, 'x-vicinia-anonymous': 'true' };
    expect([await send({}), await send(nobody)]).toEqual(Array(2).fill([401, 'UNAUTHENTICATED']));
    expect(await send({ authorization })).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    expect(gateway.issues.received).toEqual([]);
  });

  it('with a bad token is refused with UNAUTHENTICATED', async () => {
    const response = await upload(new Uint8Array(PHOTO), { authorization: 'Bearer forged' });

    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(gateway.issues.received).toEqual([]);
  });

  it('that says to be larger than the limit is refused with PAYLOAD_TOO_LARGE before it is sent on', async () => {
    const response = await upload(new Uint8Array(MAX_PHOTO + 1));

    expect([response.status, await codeOf(response)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(gateway.issues.received).toEqual([]);
  });

  it('that turns out larger than the limit is cut off with PAYLOAD_TOO_LARGE', async () => {
    const answer = await uploadInPieces(gateway.url, 40, 10_000);

    expect([answer.status, answer.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(gateway.issues.received).toEqual([]);
    expect((await uploadInPieces(gateway.url, 1, 10)).status).toBe(201);
  });

  it('of exactly the limit goes through, which is higher for whoever is signed in', async () => {
    const videoOf = (bytes: number) => upload(new Uint8Array(bytes), { authorization: `Bearer ${token}` });
    expect((await upload(new Uint8Array(MAX_PHOTO))).status).toBe(201);
    expect((await uploadInPieces(gateway.url, 10, MAX_PHOTO / 10)).status).toBe(201);
    expect([(await videoOf(2 * MAX_PHOTO)).status, (await videoOf(2 * MAX_PHOTO + 1)).status]).toEqual([
      201, 413,
    ]);
  });

  it('is answered with the headers that a photo needs and no others', async () => {
    const response = await fetch(`${gateway.url}/media/photo-1?size=small`, {
      headers: { 'if-none-match': '"0"' },
    });

    expect(Buffer.from(await response.arrayBuffer())).toEqual(PHOTO);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000');
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-internal-detail')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(gateway.issues.received[0]).toMatchObject({
      path: '/media/photo-1?size=small',
      headers: { 'if-none-match': '"0"' },
    });
  });

  it('is limited in number for those who are not signed in', async () => {
    const strict = await TestGateway.start({
      ANONYMOUS_LIMIT: '1',
      SUBGRAPH_ISSUES_URL: `${gateway.issues.origin}/graphql`,
    });
    const send = (): Promise<Response> =>
      fetch(`${strict.url}/media`, { method: 'POST', body: new Uint8Array(PHOTO) });
    const first = await send();
    const second = await send();
    const code = await codeOf(second);
    await strict.stop();

    expect([first.status, second.status, code]).toEqual([201, 429, 'RATE_LIMITED']);
  });
});

describe('a link in an e-mail', () => {
  let gateway: TestGateway;
  let outreach: Server;
  let received: {
    method: string;
    url: string;
    body: string;
    type: string | undefined;
    quiet: boolean;
    subject: string;
  }[] = [];

  beforeAll(async () => {
    outreach = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const claims = decodeJwt<{ quiet?: boolean }>(request.headers.authorization?.slice(7) ?? '');
        received.push({
          method: request.method ?? '',
          url: request.url ?? '',
          body,
          type: request.headers['content-type'],
          quiet: claims.quiet === true,
          subject: claims.sub ?? '',
        });
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...SECURITY_HEADERS });
        response.end('<p>done</p>');
      });
    });
    await new Promise<void>((resolve) => outreach.listen(0, '127.0.0.1', resolve));
    const { port } = outreach.address() as AddressInfo;
    gateway = await TestGateway.start({ SUBGRAPH_OUTREACH_URL: `http://127.0.0.1:${String(port)}/graphql` });
  });

  beforeEach(() => {
    received = [];
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
    outreach.closeAllConnections();
    outreach.close();
  });

  it.each(['/confirm/secret-1', '/unsubscribe/secret-1'])(
    'reaches the service of subscriptions, and its secret no log: %s',
    async (path) => {
      const response = await fetch(`${gateway.url}${path}`, { headers: { authorization: 'Bearer forged' } });

      expect([response.status, await response.text()]).toEqual([200, '<p>done</p>']);
      expect(received).toEqual([
        { method: 'GET', url: path, body: '', type: undefined, quiet: true, subject: 'anonymous' },
      ]);
      expect(gateway.logLines).toEqual([]);
    },
  );

  it.each(['GET', 'POST'])('keeps what its page forbids the browser: %s', async (method) => {
    const { headers } = await fetch(`${gateway.url}/confirm/secret-1`, { method });

    expect(Object.fromEntries(headers)).toMatchObject({
      ...SECURITY_HEADERS,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['multipart/form-data', 'multipart/form-data; boundary=b', '--b--\r\n'],
    ['plain text', 'text/plain', 'List-Unsubscribe=One-Click'],
    ['a body without a type', undefined, 'List-Unsubscribe=One-Click'],
  ])('carries the one click that a mail program sends as %s', async (_what, type, body) => {
    const response = await fetch(`${gateway.url}/unsubscribe/secret-1`, {
      method: 'POST',
      headers: type === undefined ? {} : { 'content-type': type },
      // Bytes, because a text gets a type from the client.
      body: new TextEncoder().encode(body),
    });

    expect(response.status).toBe(200);
    expect(received).toMatchObject([{ method: 'POST', body, type }]);
  });

  it('carries the button that confirms', async () => {
    await fetch(`${gateway.url}/confirm/secret-1`, {
      method: 'POST',
      body: new URLSearchParams({ which: 'this' }),
    });

    expect(received).toMatchObject([
      { method: 'POST', url: '/confirm/secret-1', body: 'which=this', quiet: true },
    ]);
  });

  it('says SUBGRAPH_UNAVAILABLE while its service is down', async () => {
    const alone = await TestGateway.start();
    const response = await fetch(`${alone.url}/confirm/secret-1`);
    const code = await codeOf(response);
    await alone.stop();

    expect([response.status, code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
  });
});

async function codeOf(response: Response): Promise<string | undefined> {
  return ((await response.json()) as Refused).errors[0]?.extensions.code;
}

/** Sends a body whose length is not told beforehand. */
function uploadInPieces(
  url: string,
  pieces: number,
  bytes: number,
): Promise<{ status: number; code: string | undefined }> {
  return new Promise((resolve, reject) => {
    const upload = httpRequest(
      `${url}/media`,
      { method: 'POST', headers: { 'content-type': 'image/jpeg' } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          upload.destroy();
          const code = (JSON.parse(text) as Partial<Refused>).errors?.[0]?.extensions.code;
          resolve({ status: response.statusCode ?? 0, code });
        });
      },
    );
    upload.on('error', reject);
    for (let piece = 0; piece < pieces; piece += 1) upload.write(Buffer.alloc(bytes));
    upload.end();
  });
}
