import { OidcClient, WebStorageStateStore } from 'oidc-client-ts';
import type { ExplorerSettings } from './settings.js';

/** Who is signed in on this page, until the tab is closed. */
export interface SignedIn {
  readonly accessToken: string;
  /** `sub` of the account. */
  readonly account: string;
  /** How the issuer names the account; for showing only. */
  readonly name: string;
}

const KEPT = 'vicinia.signed-in';

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
  const { url } = await clientOf(settings).createSigninRequest({
    prompt: 'login',
    ...(account === undefined ? {} : { login_hint: account }),
  });
  location.assign(url);
}

/**
 * Takes the code that the issuer sent back, if this page was opened by it.
 *
 * @throws Error when the sign-in was refused or is not the one that was started here
 */
export async function finishSignIn(settings: ExplorerSettings): Promise<SignedIn | null> {
  const { href, search } = location;
  if (!new URLSearchParams(search).has('state')) return null;
  history.replaceState(null, '', returnAddress());
  const { access_token: accessToken, profile } = await clientOf(settings).processSigninResponse(href);
  const signedIn = { accessToken, account: profile.sub, name: profile.name ?? profile.sub };
  sessionStorage.setItem(KEPT, JSON.stringify(signedIn));
  return signedIn;
}

function clientOf({ issuer, clientId }: ExplorerSettings): OidcClient {
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    redirect_uri: returnAddress(),
    scope: 'openid',
    // The name is shown, so what the issuer says beside the protocol's own claims is kept.
    filterProtocolClaims: false,
    loadUserInfo: false,
    stateStore: new WebStorageStateStore({ prefix: 'vicinia.signing-in.', store: sessionStorage }),
  });
}

function returnAddress(): string {
  return `${location.origin}/explorer`;
}
