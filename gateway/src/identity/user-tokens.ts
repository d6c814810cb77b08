import { identityOf, Refusal } from '@vicinia/service-kit';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import { IssuerKeys, IssuerUnavailable } from './issuer-keys.js';

const MOST_TOKENS = 10_000;
/** Tolerated difference between the issuer's clock and ours. */
const CLOCK_TOLERANCE_SECONDS = 5;
/** How old the time may be by which a token that was accepted before has expired; well below the tolerance. */
const CLOCK_MILLISECONDS = 1_000;
/** Characters; the HTTP server takes some 16,000 of all headers together. Officers of large directories need many. */
const LONGEST_TOKEN = 14_000;

export interface UserTokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Name under which the issuer's accounts are known; the issuer itself unless it has moved. */
  readonly accountNamespace?: string | undefined;
  /** Signature algorithms that are accepted; whatever else a token's header names is refused. */
  readonly algorithms: string[];
  readonly jwksUrl?: string | undefined;
}

/** Tells who sent a request from the access token of the configured OpenID Connect issuer. */
export class UserTokens {
  private readonly keys: IssuerKeys;
  private readonly verified = new LRUCache<string, string>({
    max: MOST_TOKENS,
    ttl: 1,
    ttlResolution: CLOCK_MILLISECONDS,
  });

  constructor(private readonly rules: UserTokenRules) {
    this.keys = new IssuerKeys(rules.issuer, rules.jwksUrl);
  }

  /**
   * @param authorization the header as it came; undefined when nobody is signed in
   * @returns the identity, or null when nobody is signed in
   * @throws Refusal UNAUTHENTICATED when the token is expired, forged or not for us;
   *   SUBGRAPH_UNAVAILABLE when the issuer cannot be asked for its keys
   */
  identityFrom(authorization: string | undefined): string | null | Promise<string> {
    // Clients send the header empty while nobody is signed in.
    if (authorization === undefined || authorization.trim() === '') return null;
    const known = this.verified.get(authorization);
    return known ?? this.verify(authorization);
  }

  private async verify(authorization: string): Promise<string> {
    const [scheme, token, ...rest] = authorization.split(' ');
    const isBearer = scheme?.toLowerCase() === 'bearer' && token !== undefined && rest.length === 0;
    if (!isBearer || token.length > LONGEST_TOKEN) throw unauthenticated();
    const { sub, exp = 0 } = await this.payloadOf(token).catch((failure: unknown) => {
      throw refusalFor(failure);
    });
    // All accounts without a name would be one person.
    if (typeof sub !== 'string' || sub === '') throw unauthenticated();
    const identity = identityOf(this.rules.accountNamespace ?? this.rules.issuer, sub);
    this.remember(authorization, identity, exp);
    return identity;
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    const rules = {
      issuer: this.rules.issuer,
      audience: this.rules.audience,
      algorithms: this.rules.algorithms,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp'],
    };
    try {
      return (await jwtVerify(token, await this.keys.keySet(), rules)).payload;
    } catch (failure) {
      // A token that does not name its key is tried with each that fits.
      if (!(failure instanceof errors.JWKSMultipleMatchingKeys)) throw failure;
      return await payloadByAnyKey(token, failure, rules);
    }
  }

  private remember(authorization: string, identity: string, expiresAt: number): void {
    const millisecondsLeft = expiresAt * 1000 - Date.now();
    if (millisecondsLeft > 0) this.verified.set(authorization, identity, { ttl: millisecondsLeft });
  }
}

async function payloadByAnyKey(
  token: string,
  fitting: errors.JWKSMultipleMatchingKeys,
  rules: JWTVerifyOptions,
): Promise<JWTPayload> {
  for await (const key of fitting) {
    try {
      return (await jwtVerify(token, key, rules)).payload;
    } catch (failure) {
      if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}

function refusalFor(failure: unknown): Refusal {
  // jose reports an answer of the issuer that is no key set with its general error; the token is not at fault then.
  const keysAway =
    failure instanceof IssuerUnavailable ||
    failure instanceof errors.JWKSTimeout ||
    !(failure instanceof errors.JOSEError) ||
    failure.code === 'ERR_JOSE_GENERIC';
  return keysAway
    ? new Refusal(
        'SUBGRAPH_UNAVAILABLE',
        'Sign-ins cannot be checked at present; public reads without a token go on.',
      )
    : unauthenticated();
}

function unauthenticated(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'The token is expired, forged or meant for another audience.');
}
