import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify, type JWTPayload } from 'jose';
import { signIn, startIdentityProvider, type RunningIdentityProvider } from '../src/identity/index.js';

const SIGN_INS = [
  { subject: 'officer-1', label: 'Greta Probe', role: 'Neighbourhood officer', place: 'Beat 1' },
  { subject: 'mayor-1', label: 'Milan <Muster>', role: 'Mayor', place: 'Sample town' },
];
const EXPLORER = 'http://localhost:4999/explorer';
const PORTAL = 'http://localhost:5173';

describe('the local identity provider', () => {
  let dataFolder: string;
  let provider: RunningIdentityProvider;

  const start = (port = 0): Promise<RunningIdentityProvider> =>
    startIdentityProvider({
      dataFolder,
      signIns: SIGN_INS,
      explorerAddresses: [EXPLORER],
      portals: [PORTAL],
      port,
    });

  async function claimsOf(token: string): Promise<JWTPayload> {
    const keys = createRemoteJWKSet(new URL('/jwks', provider.issuer));
    return (await jwtVerify(token, keys, { issuer: provider.issuer, audience: 'vicinia' })).payload;
  }

  function authorization(parameters: Record<string, string>): URL {
    const address = new URL('/auth', provider.issuer);
    const defaults = {
      client_id: 'explorer',
      response_type: 'code',
      redirect_uri: EXPLORER,
      scope: 'openid',
    };
    address.search = new URLSearchParams({ ...defaults, ...parameters }).toString();
    return address;
  }

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'vicinia-issuer-'));
    provider = await start();
  });

  afterAll(async () => {
    await provider.stop();
  });

  it('gives a signed access token for the audience of the gateway', async () => {
    const token = await signIn(provider.issuer, 'officer-1');

    expect(decodeProtectedHeader(token).alg).toBe('ES256');
    expect(await claimsOf(token)).toMatchObject({ sub: 'officer-1', aud: 'vicinia', iss: provider.issuer });
  });

  it('signs nobody in who is not among the sample accounts', async () => {
    await expect(signIn(provider.issuer, 'stranger')).rejects.toThrow('no such sample account');
  });

  async function signInPage(parameters: Record<string, string> = {}): Promise<string> {
    const challenge = { code_challenge: 'A'.repeat(43), code_challenge_method: 'S256' };
    const request = authorization({ ...challenge, ...parameters });
    const redirect = await fetch(request, { redirect: 'manual' });
    const cookie = redirect.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await fetch(new URL(redirect.headers.get('location') ?? '', provider.issuer), {
      headers: { cookie },
    });
    return page.text();
  }

  it('lists the sample accounts by role, with their names made harmless', async () => {
    const html = await signInPage();

    expect(html).toContain('<h2 id="role-0">Neighbourhood officer</h2>');
    expect(html).toContain('Milan &#60;Muster&#62;');
    expect(html).not.toContain('<Muster>');
    expect(html).not.toContain('autofocus');
  });

  it('proposes the account that was hinted at', async () => {
    expect(await signInPage({ login_hint: 'mayor-1' })).toContain('value="mayor-1" autofocus');
  });

  it('refuses a sign-in without PKCE', async () => {
    const response = await fetch(authorization({}), { redirect: 'manual' });

    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('refuses to send a code anywhere but to the pages it was told of', async () => {
    const response = await fetch(authorization({ redirect_uri: 'https://elsewhere.example/' }), {
      redirect: 'manual',
    });

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('redirect_uri');
  });

  it.each(['/signed-in', '/'])('sends a code to a portal under development: %s', async (page) => {
    const portal = { client_id: 'portal', redirect_uri: PORTAL + page };

    expect(await signInPage(portal)).toContain('Greta Probe');
    const refused = authorization({ ...portal, redirect_uri: `${PORTAL}/elsewhere` });
    expect((await fetch(refused, { redirect: 'manual' })).status).toBe(400);
  });

  it('signs out of a portal under development, back to its start', async () => {
    const signOut = (back: string): Promise<Response> => {
      const address = new URL('/session/end', provider.issuer);
      address.search = String(new URLSearchParams({ client_id: 'portal', post_logout_redirect_uri: back }));
      return fetch(address);
    };

    expect((await signOut(`${PORTAL}/`)).status).toBe(200);
    expect((await signOut('https://elsewhere.example/')).status).toBe(400);
  });

  it('lets the pages of a portal read its discovery and ask for tokens', async () => {
    for (const path of ['/.well-known/openid-configuration', '/jwks']) {
      const { headers } = await fetch(new URL(path, provider.issuer), { headers: { origin: PORTAL } });
      expect(headers.get('access-control-allow-origin')).toMatch(/^(\*|http:\/\/localhost:5173)$/);
    }
    const preflight = await fetch(new URL('/token', provider.issuer), {
      method: 'OPTIONS',
      headers: { origin: PORTAL, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(PORTAL);
  });

  it('keeps tokens valid through a restart', async () => {
    const token = await signIn(provider.issuer, 'mayor-1');
    const port = Number(new URL(provider.issuer).port);
    await provider.stop();
    provider = await start(port);

    expect(await claimsOf(token)).toMatchObject({ sub: 'mayor-1' });
  });
});
