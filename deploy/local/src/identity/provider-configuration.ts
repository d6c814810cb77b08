import type { ClientMetadata, Configuration } from 'oidc-provider';
import { memoryAdapters } from './memory-adapter.js';
import type { SampleSignIn } from './sample-sign-in.js';
import type { IssuerSecrets } from './signing-keys.js';

/** Resource that access tokens are for; the API is known by its audience, not by an address. */
export const AUDIENCE = 'vicinia';
const RESOURCE = `urn:${AUDIENCE}`;
export const CLI_CLIENT = 'cli';
export const EXPLORER_CLIENT = 'explorer';
export const PORTAL_CLIENT = 'portal';
/** Page of a portal to which a sign-in comes back; its start page is another. */
const SIGNED_IN_PAGE = '/signed-in';
/** Where the code arrives when there is no browser: nobody listens there, the redirect is read and not followed. */
export const CLI_REDIRECT = 'http://127.0.0.1/signed-in';
const ACCESS_TOKEN_SECONDS = 8 * 3600;

export interface ProviderParts {
  readonly signIns: readonly SampleSignIn[];
  /** Where explorer pages receive the code; only these are accepted. */
  readonly explorerAddresses: readonly string[];
  /** Origins of portals that are developed on this machine, for example `http://localhost:5173`. */
  readonly portals?: readonly string[];
  readonly secrets: IssuerSecrets;
}

/**
 * Settings of the local issuer: public clients with PKCE, access tokens as JWT for one audience, sign-in without
 * password, no consent page. Made for one machine; it knows sample accounts only.
 */
export function providerConfiguration({
  signIns,
  explorerAddresses,
  portals = [],
  secrets,
}: ProviderParts): Configuration {
  const names = new Map(
    signIns.map(({ subject, label, role, place }) => [subject, `${label}, ${role}, ${place}`]),
  );
  return {
    clients: [
      publicClient(CLI_CLIENT, [CLI_REDIRECT]),
      publicClient(EXPLORER_CLIENT, explorerAddresses),
      ...(portals.length === 0 ? [] : [portalClient(portals)]),
    ],
    adapter: memoryAdapters(),
    jwks: { keys: [secrets.jwk] },
    cookies: { keys: [secrets.cookieKey] },
    clientAuthMethods: ['none'],
    clientBasedCORS: () => true,
    findAccount: (_context, subject) =>
      names.has(subject)
        ? { accountId: subject, claims: () => ({ sub: subject, name: names.get(subject) }) }
        : undefined,
    // The name is for the explorer to show; access tokens say who by the subject alone.
    claims: { openid: ['sub', 'name'] },
    conformIdTokenClaims: false,
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain; charset=utf-8';
      context.body = `The sign-in failed: ${error}. ${description ?? ''}`;
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    // Whoever clicked a sample account has agreed to everything there is to agree to.
    loadExistingGrant: async (context) => {
      const { client: asking, session, provider } = context.oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(RESOURCE, 'openid');
      await grant.save();
      return grant;
    },
    ttl: {
      Session: 8 * 3600,
      Interaction: 3600,
      Grant: 8 * 3600,
      AccessToken: ACCESS_TOKEN_SECONDS,
      IdToken: 3600,
    },
    pkce: { required: () => true },
  };
}

/** The client of every portal: a sign-in returns to its own page or to the start, a sign-out to the start. */
function portalClient(origins: readonly string[]): ClientMetadata {
  const starts = origins.map((origin) => `${origin}/`);
  const redirects = [...origins.map((origin) => origin + SIGNED_IN_PAGE), ...starts];
  return { ...publicClient(PORTAL_CLIENT, redirects), post_logout_redirect_uris: starts };
}

/** A client without a secret; the code is bound to it by PKCE. */
function publicClient(id: string, redirects: readonly string[]): ClientMetadata {
  return {
    client_id: id,
    // A native client would be asked for consent at every sign-in.
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [...redirects],
  };
}
