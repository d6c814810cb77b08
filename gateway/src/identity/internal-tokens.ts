import { INTERNAL_TOKEN_SECONDS, internalTokenSigner } from '@vicinia/service-kit';
import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Subgraph } from '../environment.js';
import type { Caller } from './caller.js';

/** A token is handed out for half of its life, so that the subgraph always gets one with time left. */
const REUSE_MILLISECONDS = (INTERNAL_TOKEN_SECONDS / 2) * 1000;
const MOST_TOKENS = 20_000;
/** How old the time may be by which tokens are thrown away; looking at the clock each time sets a timer each time. */
const CLOCK_MILLISECONDS = 1_000;

type Sign = Awaited<ReturnType<typeof internalTokenSigner>>;

/** The tokens by which a subgraph knows that a request comes from the gateway, and for whom. */
export class InternalTokens {
  private readonly signed = new LRUCache<string, Promise<string>>({
    max: MOST_TOKENS,
    ttl: REUSE_MILLISECONDS,
    ttlResolution: CLOCK_MILLISECONDS,
  });

  private constructor(private readonly sign: Sign) {}

  /** @param key private Ed25519 key whose public half the subgraphs hold */
  static async signedWith(key: JWK): Promise<InternalTokens> {
    return new InternalTokens(await internalTokenSigner(key));
  }

  /** The value of the `authorization` header towards the subgraph. Signing is remembered, not repeated per request. */
  authorization(
    subgraph: Subgraph,
    { identity, quiet, counted = false }: Pick<Caller, 'identity' | 'quiet' | 'counted'>,
  ): Promise<string> {
    const key = `${subgraph}${quiet ? '!' : ' '}${counted ? '+' : ' '}${identity ?? ''}`;
    const known = this.signed.get(key);
    if (known) return known;
    const signing = this.sign(subgraph, { identity, quiet, at: null, counted }).then(
      (token) => `Bearer ${token}`,
    );
    this.signed.set(key, signing);
    return signing;
  }
}
