import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { startIdentityProvider, type RunningIdentityProvider } from '../src/identity/index.js';

const EXPLORER = 'http://localhost:4999/explorer';
const SIGN_INS = ['officer-1', 'mayor-1'].map((subject) => ({
  subject,
  label: subject,
  role: 'Sample',
  place: 'Sample town',
}));

/** A browser that keeps its cookies, follows redirects and sends the forms of the pages it meets. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async signIn(issuer: string, subject: string): Promise<string> {
    const verifier = randomBytes(32).toString('base64url');
    const authorization = new URLSearchParams({
      client_id: 'explorer',
      response_type: 'code',
      redirect_uri: EXPLORER,
      scope: 'openid',
      prompt: 'login',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const code = await this.codeFrom(new URL(`/auth?${authorization.toString()}`, issuer), subject);
    const response = await fetch(new URL('/token', issuer), {
      method: 'POST',
      body: new URLSearchParams({
        client_id: 'explorer',
        grant_type: 'authorization_code',
        redirect_uri: EXPLORER,
        code,
        code_verifier: verifier,
      }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  private async codeFrom(start: URL, subject: string): Promise<string> {
    let [address, form] = [start, undefined as URLSearchParams | undefined];
    for (let step = 0; step < 12; step += 1) {
      const response = await this.visit(address, form);
      const html = await response.text();
      const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
      const next = response.headers.get('location') ?? action;
      if (next === undefined) throw new Error(`${String(response.status)} ${html}`);
      const inputs = [...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, name === 'subject' ? subject : value] as [string, string],
      );
      form = action === undefined ? undefined : new URLSearchParams(Object.fromEntries(inputs));
      address = new URL(next, address);
      if (address.href.startsWith(EXPLORER)) return address.searchParams.get('code') ?? '';
    }
    throw new Error('redirects without end');
  }

  private async visit(address: URL, form: URLSearchParams | undefined): Promise<Response> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }
}

describe('a browser at the local identity provider', () => {
  let provider: RunningIdentityProvider;

  beforeAll(async () => {
    provider = await startIdentityProvider({
      dataFolder: await mkdtemp(join(tmpdir(), 'vicinia-issuer-')),
      signIns: SIGN_INS,
      explorerAddresses: [EXPLORER],
      port: 0,
    });
  });

  afterAll(async () => {
    await provider.stop();
  });

  it('switches from one account to another and back', async () => {
    const browser = new Browser();
    const subjects = [];
    for (const account of ['officer-1', 'mayor-1', 'mayor-1', 'officer-1']) {
      subjects.push(decodeJwt(await browser.signIn(provider.issuer, account)).sub);
    }

    expect(subjects).toEqual(['officer-1', 'mayor-1', 'mayor-1', 'officer-1']);
  });
});
