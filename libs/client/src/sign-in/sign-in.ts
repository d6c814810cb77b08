import { OidcClient, WebStorageStateStore, type OidcMetadata } from 'oidc-client-ts';
import { tabStore, type TextStore } from '../text-store.js';

/** Who is signed in on this page. */
export interface SignedIn {
  readonly accessToken: string;
  /** `sub` of the account at the issuer. */
  readonly account: string;
  /** How the issuer names the account; for showing only. */
  readonly name: string;
  /** Seconds since 1970 after which the token is no longer taken; null where the issuer did not say. */
  readonly expiresAt: number | null;
}

export interface SignInOptions {
  /** Address of the OpenID Connect issuer, as the gateway knows it. */
  readonly issuer: string;
  /** The portal's client at the issuer: public, authorisation code with PKCE. */
  readonly clientId: string;
  /** Address in the portal to which the issuer sends back, registered there. */
  readonly returnAddress: string;
  /** Where the sign-in is kept over a reload; the browser tab when left out. */
  readonly store?: Storage;
  /** What the issuer says of itself, where its discovery must not be asked. */
  readonly metadata?: Partial<OidcMetadata>;
}

const KEPT = 'vicinia.signed-in';

/** Signs people in with authorisation code and PKCE. The token is kept until the browser tab is closed. */
export class SignIn {
  private readonly store: TextStore;
  private signedIn: SignedIn | null;

  constructor(private readonly options: SignInOptions) {
    this.store = options.store ?? tabStore();
    const kept = this.store.getItem(KEPT);
    this.signedIn = kept === null ? null : (JSON.parse(kept) as SignedIn);
  }

  /** Null when nobody is signed in, or no longer. */
  get current(): SignedIn | null {
    const { signedIn } = this;
    if (signedIn?.expiresAt !== undefined && signedIn.expiresAt !== null) {
      return signedIn.expiresAt * 1000 > Date.now() ? signedIn : null;
    }
    return signedIn;
  }

  /**
   * The issuer's address to go to: `location.assign(await signIn.address())`.
   *
   * @param returnTo what `finish` answers afterwards, for example the path that somebody was on
   * @param account the account to propose there
   */
  async address(returnTo = '/', account?: string): Promise<string> {
    const { url } = await this.client().createSigninRequest({
      state: returnTo,
      ...(account === undefined ? {} : { login_hint: account }),
    });
    return url;
  }

  /**
   * Takes the code with which the issuer sent back.
   *
   * @param address the whole address of the page
   * @returns what was given to `address`
   * @throws Error when the sign-in was refused, or is not the one that began in this tab
   */
  async finish(address: string): Promise<string> {
    const answer = await this.client().processSigninResponse(address);
    this.signedIn = {
      accessToken: answer.access_token,
      account: answer.profile.sub,
      name: answer.profile.name ?? answer.profile.sub,
      expiresAt: answer.expires_at ?? null,
    };
    this.store.setItem(KEPT, JSON.stringify(this.signedIn));
    return typeof answer.userState === 'string' ? answer.userState : '/';
  }

  /** Forgets the sign-in here. At the issuer it goes on. */
  end(): void {
    this.signedIn = null;
    this.store.removeItem(KEPT);
  }

  private client(): OidcClient {
    const { issuer, clientId, returnAddress, store, metadata } = this.options;
    return new OidcClient({
      authority: issuer,
      client_id: clientId,
      redirect_uri: returnAddress,
      scope: 'openid',
      // The name is shown, so what the issuer says beside the protocol's own claims is kept.
      filterProtocolClaims: false,
      loadUserInfo: false,
      ...(metadata === undefined ? {} : { metadata }),
      stateStore: new WebStorageStateStore({
        prefix: 'vicinia.signing-in.',
        store: store ?? sessionStorage,
      }),
    });
  }
}
