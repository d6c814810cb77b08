import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, startIdentityProvider, type RunningIdentityProvider } from '@vicinia/local/identity';
import { identityOf } from '@vicinia/service-kit';
import { decodeProtectedHeader, importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { codesOf, TestGateway } from './harness/test-gateway.js';

const ME = '{ me { id name } }';
const PUBLIC = '{ issues { edges { node { id } } } }';
const OFFICER = { subject: 'officer-1', label: 'Greta Probe', role: 'Officer', place: 'Beat 1' };

describe('a request with a user token', () => {
  let provider: RunningIdentityProvider;
  let gateway: TestGateway;
  let token: string;
  let issuerKey: JWK;

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-issuer-'));
    provider = await startIdentityProvider({
      dataFolder,
      signIns: [OFFICER],
      port: 0,
      explorerAddresses: [],
    });
    gateway = await TestGateway.start({ OIDC_ISSUER: provider.issuer });
    token = await signIn(provider.issuer, 'officer-1');
    issuerKey = (JSON.parse(readFileSync(join(dataFolder, 'issuer-secrets.json'), 'utf8')) as { jwk: JWK })
      .jwk;
  });

  beforeEach(() => {
    gateway.forget();
  });

  afterAll(async () => {
    await gateway.stop();
    await provider.stop();
  });

  /** A token as the issuer makes it, but for what is overridden. */
  async function forged(
    claims: { iss?: string; aud?: string; exp?: string; sub?: string | null; groups?: string[] },
    key?: KeyObject,
    header: { alg?: string; kid?: string } = {},
  ): Promise<string> {
    const { alg = 'ES256', kid = decodeProtectedHeader(token).kid } = header;
    const jwt = new SignJWT(claims.groups ? { groups: claims.groups } : {})
      .setProtectedHeader({ alg, ...(kid ? { kid } : {}) })
      .setIssuer(claims.iss ?? provider.issuer)
      .setAudience(claims.aud ?? 'vicinia')
      .setIssuedAt()
      .setExpirationTime(claims.exp ?? '5m');
    if (claims.sub !== null) jwt.setSubject(claims.sub ?? 'officer-1');
    return jwt.sign(key ?? (await importJWK(issuerKey, 'ES256')));
  }

  it('reaches the subgraph as the hash of the account, in a token that only this subgraph accepts', async () => {
    const answer = await gateway.ask(ME, { token });

    expect(answer.data).toEqual({ me: { id: 'p1', name: 'Officer p1' } });
    const [received] = gateway.people.received;
    expect(received?.subject).toBe(identityOf(provider.issuer, 'officer-1'));
    expect(received?.audience).toBe('people');
    expect(JSON.stringify(received)).not.toContain('officer-1');
  });

  it('gets the same internal token as the request before it, so that signing is not per request', async () => {
    await gateway.ask(ME, { token });
    await gateway.ask(ME, { token });

    const [first, second] = gateway.people.received.map(({ headers }) => headers.authorization);
    expect(second).toBe(first);
  });

  it('is accepted when the token has the same form but comes from the issuer', async () => {
    expect((await gateway.ask(ME, { token: await forged({}) })).errors).toBeUndefined();
  });

  it('is accepted with the long token of somebody in many groups', async () => {
    const groups = Array.from(
      { length: 200 },
      (_, n) => `aaaaaaaa-bbbb-4ccc-8ddd-${String(n).padStart(12, '0')}`,
    );

    expect((await gateway.ask(ME, { token: await forged({ groups }) })).errors).toBeUndefined();
  });

  it('is nobody when the header is empty, as a client sends it before the sign-in', async () => {
    expect((await gateway.ask(PUBLIC, { headers: { authorization: '' } })).errors).toBeUndefined();
    expect(gateway.issues.received[0]?.subject).toBe('anonymous');
  });

  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const secret = Buffer.from('a shared secret that is thirty-two bytes long');
  const bad: Record<string, () => Promise<string> | string> = {
    'an expired token': () => forged({ exp: '-1 minute' }),
    'a token for another audience': () => forged({ aud: 'another-platform' }),
    'a token of another issuer': () => forged({ iss: 'https://elsewhere.example' }),
    "a token signed by a stranger's key": () => forged({}, stranger),
    'a token that names a key the issuer has not': () => forged({}, stranger, { kid: 'unknown' }),
    'a token without a subject': () => forged({ sub: null }),
    'a token with an empty subject': () => forged({ sub: '' }),
    'a token without a signature': () =>
      new UnsecuredJWT({})
        .setIssuer(provider.issuer)
        .setAudience('vicinia')
        .setSubject('officer-1')
        .setExpirationTime('5m')
        .encode(),
    'a token signed with a shared secret': () =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(provider.issuer)
        .setAudience('vicinia')
        .setSubject('officer-1')
        .setExpirationTime('5m')
        .sign(secret),
    'a token whose claims were changed': () => {
      const [header, , signature] = token.split('.');
      const claims = { iss: provider.issuer, aud: 'vicinia', sub: 'somebody-else', exp: 4_000_000_000 };
      return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    },
    'no token at all after the word Bearer': () => '',
    'a text that is no token': () => 'open-sesame',
    'a token of 14,001 characters': () => 'x'.repeat(14_001),
  };

  it.each(Object.keys(bad))('is refused with UNAUTHENTICATED and status 401 for %s', async (name) => {
    const answer = await gateway.ask(PUBLIC, {
      headers: { authorization: `Bearer ${(await bad[name]?.()) ?? ''}` },
    });

    expect(answer.status).toBe(401);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    expect(gateway.issues.received).toEqual([]);
  });

  it('is refused when the token comes by another scheme', async () => {
    const answer = await gateway.ask(PUBLIC, { headers: { authorization: `Basic ${token}` } });

    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });

  it('runs public operations when nobody is signed in', async () => {
    const answer = await gateway.ask(PUBLIC);

    expect(answer.errors).toBeUndefined();
    expect(gateway.issues.received[0]?.subject).toBe('anonymous');
    expect(gateway.issues.received[0]?.quiet).toBe(false);
  });

  it('passes on no header that the client made up, and its correlation id and trace', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const answer = await gateway.ask(PUBLIC, {
      headers: {
        'x-correlation-id': 'client-0001',
        'x-vicinia-identity': 'chief',
        'x-user-id': 'chief',
        'x-forwarded-user': 'chief',
        'x-forwarded-for': '203.0.113.9',
        cookie: 'session=1',
        traceparent,
      },
    });

    const headers = gateway.issues.received[0]?.headers ?? {};
    const expected = ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host'];
    expect(Object.keys(headers).sort()).toEqual([
      ...expected,
      'traceparent',
      'x-correlation-id',
      'x-timeout-milliseconds',
    ]);
    expect(headers['x-correlation-id']).toBe('client-0001');
    expect(headers['traceparent']).toBe(traceparent);
    expect(answer.headers.get('x-correlation-id')).toBe('client-0001');
  });
});

describe('a gateway whose issuer is away', () => {
  it('serves the public, refuses to guess who signed in, and accepts tokens once the issuer is back', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-issuer-'));
    const options = { dataFolder, signIns: [OFFICER], explorerAddresses: [] };
    const provider = await startIdentityProvider({ ...options, port: 0 });
    const token = await signIn(provider.issuer, 'officer-1');
    await provider.stop();
    const gateway = await TestGateway.start({ OIDC_ISSUER: provider.issuer });

    const refused = await gateway.ask(ME, { token });
    const open = await gateway.ask(PUBLIC);
    const again = await startIdentityProvider({ ...options, port: Number(new URL(provider.issuer).port) });
    const accepted = await gateway.ask(ME, { token });
    await again.stop();
    await gateway.stop();

    expect([refused.status, codesOf(refused)]).toEqual([503, ['SUBGRAPH_UNAVAILABLE']]);
    expect(open.errors).toBeUndefined();
    expect(accepted.data).toEqual({ me: { id: 'p1', name: 'Officer p1' } });
  });
});
