import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { CLI_CLIENT, CLI_REDIRECT } from './provider-configuration.js';

const MOST_REDIRECTS = 10;
const tokenAnswer = z.looseObject({ access_token: z.string() });

/**
 * Signs in as a sample account without a browser: the same authorisation code flow with PKCE, page and all, over HTTP.
 *
 * @param issuer address of the local identity provider
 * @param subject of a sample account
 * @returns an access token for the gateway
 * @throws Error when there is no such account or the provider does not answer as expected
 */
export async function signIn(issuer: string, subject: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const request = new URL('/auth', issuer);
  request.search = new URLSearchParams({
    client_id: CLI_CLIENT,
    response_type: 'code',
    redirect_uri: CLI_REDIRECT,
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: randomBytes(8).toString('hex'),
  }).toString();
  const code = codeOf(await pagesOfSignIn(request, subject, CLI_REDIRECT));
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({
      client_id: CLI_CLIENT,
      grant_type: 'authorization_code',
      redirect_uri: CLI_REDIRECT,
      code,
      code_verifier: verifier,
    }),
  });
  if (!response.ok) throw new Error(`the identity provider refused the code: ${await response.text()}`);
  return tokenAnswer.parse(await response.json()).access_token;
}

/**
 * Goes through the pages of the local identity provider as a browser would.
 *
 * @param request address with which a client asks for a sign-in
 * @param subject the sample account to choose
 * @param redirect where that client wants the answer
 * @returns the address of the answer
 * @throws Error when there is no such account or the provider does not answer as expected
 */
export async function pagesOfSignIn(request: URL, subject: string, redirect: string): Promise<URL> {
  return new Visit(subject, redirect).answerTo(request);
}

/** One walk through the pages of the provider, with its cookies. */
class Visit {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly subject: string,
    private readonly redirect: string,
  ) {}

  async answerTo(start: URL): Promise<URL> {
    let address = start;
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      const isSignInPage = address.pathname.startsWith('/sign-in/');
      const response = await this.request(address, isSignInPage ? { subject: this.subject } : null);
      const location = response.headers.get('location');
      if (location === null)
        throw new Error(`the sign-in as ${this.subject} was refused: ${await response.text()}`);
      await response.body?.cancel();
      address = new URL(location, address);
      if (address.href.startsWith(this.redirect)) return address;
    }
    throw new Error('the identity provider redirects without end');
  }

  private async request(address: URL, form: Record<string, string> | null): Promise<Response> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const separator = pair.indexOf('=');
      this.cookies.set(pair.slice(0, separator), pair.slice(separator + 1));
    }
    return response;
  }
}

function codeOf(address: URL): string {
  const code = address.searchParams.get('code');
  if (code === null)
    throw new Error(`the sign-in failed: ${address.searchParams.get('error_description') ?? 'no code'}`);
  return code;
}
