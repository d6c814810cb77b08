import type { FastifyReply, FastifyRequest } from 'fastify';
import { abandonmentOf } from '../http/abandonment.js';
import type { InternalClaims } from '../internal-token/internal-token.js';
import { currentOperation } from '../operation/operation-context.js';
import { Loaders } from './loaders.js';

/** What every resolver gets as its context. */
export interface GraphqlContext {
  /** Hash of the signed-in account, or null. What it may do is the business of `@vicinia/access`. */
  readonly identity: string | null;
  /** True where the gateway has counted the call of a program. */
  readonly isCounted?: boolean;
  readonly correlationId: string;
  /** BCP 47 tags, the first language of the country first. */
  readonly countryLanguages: readonly string[];
  readonly loaders: Loaders;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the internal token has been verified. */
    internalClaims?: InternalClaims;
  }
}

/** Makes the context of a request whose internal token has been verified. */
export function graphqlContext(
  request: FastifyRequest,
  reply: FastifyReply,
  countryLanguages: readonly string[],
): GraphqlContext {
  return {
    identity: request.internalClaims?.identity ?? null,
    isCounted: request.internalClaims?.counted === true,
    correlationId: currentOperation().correlationId,
    countryLanguages,
    loaders: new Loaders(abandonmentOf(request, reply)),
  };
}
