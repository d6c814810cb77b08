import { createHash, randomBytes } from 'node:crypto';
import { anyFreePorts, type Ports } from '@vicinia/local';
import { until } from '@vicinia/testkit';
import { composeConfig, makeSecrets, valuesOf, variablesOf } from './support/compose.js';
import { imageOf, start } from './support/containers.js';
import { startKeycloak, type RunningKeycloak } from './support/keycloak.js';

const ACCOUNT = { username: 'sample-security-officer', password: 'sample' };
const PAGES = [
  ['portal', 'http://localhost:4000/signed-in'],
  ['explorer', 'http://localhost:4000/explorer'],
] as const;

describe('Keycloak as the compose file has it', () => {
  let keycloak: RunningKeycloak;
  let gateway: ReturnType<typeof start>;
  let ports: Ports;

  const realm = (): string => `${keycloak.url}/realms/vicinia`;
  const endpoint = (name: string): string => `${realm()}/protocol/openid-connect/${name}`;

  beforeAll(async () => {
    const { project } = composeConfig(valuesOf('local'), makeSecrets('local'));
    const variables = variablesOf(project!.services['gateway']!);
    ports = await anyFreePorts();
    keycloak = await startKeycloak(project!.services['keycloak']!.image.split(':').at(-1)!, {
      port: ports.identity,
      managementPort: ports.mailbox,
    });
    const here = (address: string): string =>
      address.replace(/^http:\/\/(localhost|keycloak):8080/, keycloak.url);
    gateway = start({
      image: imageOf('gateway'),
      args: ['gateway/dist/main.js'],
      environment: {
        ...variables,
        OIDC_ISSUER: here(variables['OIDC_ISSUER']!),
        OIDC_JWKS_URL: here(variables['OIDC_JWKS_URL']!),
        HOST: '127.0.0.1',
        PORT: String(ports.gateway),
        MANAGEMENT_PORT: String(ports.people),
        SUBGRAPH_PEOPLE_URL: 'http://127.0.0.1:1/graphql',
      },
    });
    gateway.stdout.resume();
    gateway.stderr.resume();
    await until('the gateway to live', () =>
      fetch(`http://127.0.0.1:${ports.people}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }, 240_000);

  afterAll(async () => {
    gateway.kill('SIGTERM');
    await keycloak.stop();
  }, 60_000);

  /** What the gateway says to whoever asks for themselves with this token. */
  async function askWith(token: string): Promise<string> {
    const answer = await fetch(`http://127.0.0.1:${ports.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    const { errors } = (await answer.json()) as { errors: [{ extensions: { code: string } }] };
    return errors[0].extensions.code;
  }

  async function tokenBy(parameters: Record<string, string>): Promise<string> {
    const answer = await fetch(endpoint('token'), { method: 'POST', body: new URLSearchParams(parameters) });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`Keycloak gave no token: ${answer.status}`);
    return token;
  }

  // No subgraph runs: an accepted token gets as far as there.
  it('gives tokens for the command line that the gateway accepts', async () => {
    const token = await tokenBy({ grant_type: 'password', client_id: 'command-line', ...ACCOUNT });
    expect(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())).toMatchObject({
      iss: realm(),
      aud: 'vicinia',
      sub: 'sample-security-officer',
    });
    expect(await askWith(token)).toBe('SUBGRAPH_UNAVAILABLE');
  });

  it('gives tokens for other things that the gateway refuses', async () => {
    const token = await tokenBy({ grant_type: 'password', client_id: 'admin-cli', ...ACCOUNT });
    expect(await askWith(token)).toBe('UNAUTHENTICATED');
  });

  it.each(PAGES)('signs in at the %s, by code and PKCE', async (client_id, redirect_uri) => {
    const verifier = randomBytes(32).toString('base64url');
    const page = await fetch(
      `${endpoint('auth')}?${new URLSearchParams({
        client_id,
        response_type: 'code',
        redirect_uri,
        scope: 'openid',
        prompt: 'login',
        state: 'state',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }).toString()}`,
    );
    const cookie = page.headers.getSetCookie().map((line) => line.split(';')[0]);
    const form = /action="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&');
    const signedIn = await fetch(form!, {
      method: 'POST',
      headers: { cookie: cookie.join('; ') },
      body: new URLSearchParams(ACCOUNT),
      redirect: 'manual',
    });
    const back = new URL(signedIn.headers.get('location')!);
    expect(back.href.startsWith(`${redirect_uri}?`)).toBe(true);
    const token = await tokenBy({
      grant_type: 'authorization_code',
      client_id,
      redirect_uri,
      code: back.searchParams.get('code')!,
      code_verifier: verifier,
    });
    expect(await askWith(token)).toBe('SUBGRAPH_UNAVAILABLE');
  });
});
