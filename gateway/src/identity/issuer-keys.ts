import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** A key is found this soon after the issuer began to sign with it; tokens that name no known key cannot ask more often. */
const KEYS_COOLDOWN_MILLISECONDS = 1_000;
const DISCOVERY_TIMEOUT_MILLISECONDS = 5_000;
const discoveryDocument = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer could not be asked for its keys, which says nothing about the token. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/**
 * The issuer's public keys. They are fetched when the first token arrives, so that the gateway starts while the
 * issuer is away; a failed attempt is forgotten and the next token tries again.
 */
export class IssuerKeys {
  private finding: Promise<JWTVerifyGetKey> | null = null;

  /**
   * @param issuer exactly as in the tokens' `iss`
   * @param jwksUrl where the keys are; from the issuer's discovery document when undefined
   */
  constructor(
    private readonly issuer: string,
    private readonly jwksUrl: string | undefined,
  ) {}

  /** @throws IssuerUnavailable */
  keySet(): Promise<JWTVerifyGetKey> {
    this.finding ??= this.find().catch((cause: unknown) => {
      this.finding = null;
      throw new IssuerUnavailable('the discovery document of the issuer is not to be had', { cause });
    });
    return this.finding;
  }

  private async find(): Promise<JWTVerifyGetKey> {
    return createRemoteJWKSet(new URL(this.jwksUrl ?? (await this.discover())), {
      cooldownDuration: KEYS_COOLDOWN_MILLISECONDS,
    });
  }

  private async discover(): Promise<string> {
    const address = `${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MILLISECONDS) });
    const document = discoveryDocument.parse(await response.json());
    if (document.issuer !== this.issuer) throw new Error('the discovery document is of another issuer');
    return document.jwks_uri;
  }
}
