import type { ExplorerSettings } from './settings.js';

/** Who is signed in on this page, until the tab is closed. */
export interface SignedIn {
  readonly accessToken: string;
  /** `sub` of the account. */
  readonly account: string;
  /** How the issuer names the account; for showing only. */
  readonly name: string;
}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const KEPT = 'vicinia.signed-in';
const PENDING = 'vicinia.signing-in';

/** The account from before a reload, if any. */
export function keptSignIn(): SignedIn | null {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? null : (JSON.parse(kept) as SignedIn);
}

export function signOut(): void {
  sessionStorage.removeItem(KEPT);
}

/**
 * Leaves for the issuer's page: authorisation code with PKCE, asking for the account anew each time.
 *
 * @param account the one to propose there
 */
export async function startSignIn(settings: ExplorerSettings, account?: string): Promise<void> {
  const { authorization_endpoint: page } = await endpointsOf(settings.issuer);
  const [verifier, state] = [randomText(), randomText()];
  sessionStorage.setItem(PENDING, JSON.stringify({ verifier, state }));
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const parameters = new URLSearchParams({
    client_id: settings.clientId,
    response_type: 'code',
    redirect_uri: returnAddress(),
    scope: 'openid',
    prompt: 'login',
    ...(account === undefined ? {} : { login_hint: account }),
    state,
    code_challenge: base64url(new Uint8Array(challenge)),
    code_challenge_method: 'S256',
  });
  location.assign(`${page}?${parameters.toString()}`);
}

/**
 * Takes the code that the issuer sent back, if this page was opened by it.
 *
 * @throws Error when the sign-in was refused or is not the one that was started here
 */
export async function finishSignIn(settings: ExplorerSettings): Promise<SignedIn | null> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return null;
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? '{}') as {
    verifier?: string;
    state?: string;
  };
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', returnAddress());
  const code = answer.get('code');
  if (code === null || pending.verifier === undefined || pending.state !== answer.get('state')) {
    throw new Error(answer.get('error_description') ?? 'The sign-in was not completed.');
  }
  const signedIn = await exchanged(settings, code, pending.verifier);
  sessionStorage.setItem(KEPT, JSON.stringify(signedIn));
  return signedIn;
}

async function exchanged(settings: ExplorerSettings, code: string, verifier: string): Promise<SignedIn> {
  const { token_endpoint: endpoint } = await endpointsOf(settings.issuer);
  const response = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: settings.clientId,
      grant_type: 'authorization_code',
      redirect_uri: returnAddress(),
      code,
      code_verifier: verifier,
    }),
  });
  if (!response.ok) throw new Error('The issuer did not accept the sign-in.');
  const tokens = (await response.json()) as { access_token: string; id_token?: string };
  return { accessToken: tokens.access_token, ...accountIn(tokens.id_token ?? tokens.access_token) };
}

async function endpointsOf(issuer: string): Promise<Endpoints> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return (await response.json()) as Endpoints;
}

function accountIn(token: string): Pick<SignedIn, 'account' | 'name'> {
  const claims = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(claims.replace(/-/g, '+').replace(/_/g, '/')), (character) =>
    character.charCodeAt(0),
  );
  const { name, sub } = JSON.parse(new TextDecoder().decode(bytes)) as { name?: string; sub: string };
  return { account: sub, name: name ?? sub };
}

function returnAddress(): string {
  return `${location.origin}/explorer`;
}

function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
