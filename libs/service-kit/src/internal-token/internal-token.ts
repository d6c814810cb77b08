import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';

export const INTERNAL_ISSUER = 'vicinia-gateway';
/** Upper bound of an internal token's life in seconds. */
export const INTERNAL_TOKEN_SECONDS = 60;

/** What the gateway tells a subgraph about a request. */
export interface InternalClaims {
  /** Hash of issuer and subject of the signed-in account, or null when nobody is signed in. */
  readonly identity: string | null;
  /** True for anonymous matters: no access log, no trace, no time finer than the hour. */
  readonly quiet: boolean;
  /** True where a call of a program was counted. */
  readonly counted?: boolean | undefined;
  /** Time of the operation; only the sample country's loader sets it. */
  readonly at: Date | null;
}

/**
 * Makes the signer that the gateway uses.
 *
 * @param privateKey JWK with `kid` and `alg` EdDSA
 * @param lifeSeconds at most 60
 * @returns a function that signs a token which only the named subgraph accepts
 */
export async function internalTokenSigner(
  privateKey: JWK,
  lifeSeconds = INTERNAL_TOKEN_SECONDS,
): Promise<(subgraph: string, claims: InternalClaims) => Promise<string>> {
  if (lifeSeconds > INTERNAL_TOKEN_SECONDS) throw new Error('internal tokens live 60 seconds at most');
  const key = await importJWK(privateKey, 'EdDSA');
  return (subgraph, claims) =>
    new SignJWT({
      ...(claims.quiet ? { quiet: true } : {}),
      ...(claims.counted === true ? { counted: true } : {}),
      ...(claims.at ? { at: claims.at.toISOString() } : {}),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid ?? '' })
      .setIssuer(INTERNAL_ISSUER)
      .setAudience(subgraph)
      .setSubject(claims.identity ?? 'anonymous')
      .setIssuedAt()
      .setExpirationTime(`${String(lifeSeconds)}s`)
      .sign(key);
}

/**
 * Makes the verifier that a subgraph uses. Verified tokens are remembered until they expire,
 * since the gateway reuses one for the requests of a minute.
 *
 * @throws (the returned function) an error of `jose` when the token is not the gateway's, not for us, or expired
 */
export function internalTokenVerifier(
  keys: JSONWebKeySet,
  subgraph: string,
): (token: string) => Promise<InternalClaims> {
  const keySet = createLocalJWKSet(keys);
  const verified = new LRUCache<string, { claims: InternalClaims; expiresAt: number }>({ max: 5_000 });
  return async (token) => {
    const known = verified.get(token);
    if (known && known.expiresAt > Date.now()) return known.claims;
    const { payload } = await jwtVerify(token, keySet, {
      issuer: INTERNAL_ISSUER,
      audience: subgraph,
      algorithms: ['EdDSA'],
      maxTokenAge: INTERNAL_TOKEN_SECONDS,
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    const claims: InternalClaims = {
      identity: payload.sub === 'anonymous' ? null : (payload.sub ?? null),
      quiet: payload['quiet'] === true,
      ...(payload['counted'] === true ? { counted: true } : {}),
      at: typeof payload['at'] === 'string' ? new Date(payload['at']) : null,
    };
    verified.set(token, { claims, expiresAt: (payload.exp ?? 0) * 1000 });
    return claims;
  };
}
