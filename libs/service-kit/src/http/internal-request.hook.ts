import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InternalClaims } from '../internal-token/internal-token.js';
import type { Logger } from '../log/log.js';
import { runOperation } from '../operation/operation-context.js';
import type { TracedWork, Tracing } from '../trace/tracing.js';

export const CORRELATION_HEADER = 'x-correlation-id';
const CORRELATION_ID = /^[0-9a-zA-Z-]{8,64}$/;
/** What a monitoring system asks; everything else needs the gateway's token. */
const OPEN_PATHS = new Set(['/health/live', '/health/ready', '/metrics']);

declare module 'fastify' {
  interface FastifyRequest {
    tracedWork?: TracedWork | null;
  }
}

export interface InternalRequestOptions {
  readonly verify: (token: string) => Promise<InternalClaims>;
  readonly tracing: Tracing;
  readonly log: Logger;
  /** Whether a token may set the time of the operation. */
  readonly sampleClock: boolean;
}

/**
 * Lets in only what the gateway sent: checks the internal token before anything else is read, and runs the rest
 * of the request inside its operation, so that logs, messages and traces carry its correlation id.
 */
export function admitInternalRequests(fastify: FastifyInstance, options: InternalRequestOptions): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (OPEN_PATHS.has(path)) {
      done();
      return;
    }
    void admit(request, reply, done, options);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    request.tracedWork?.end(reply.statusCode >= 500);
    if (request.internalClaims && !request.internalClaims.quiet) {
      options.log.debug({ status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'request');
    }
    done();
  });
}

async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  done: () => void,
  options: InternalRequestOptions,
): Promise<void> {
  const correlationId = correlationIdOf(request);
  void reply.header(CORRELATION_HEADER, correlationId);
  const claims = await verified(request, options);
  if (claims === null) {
    await reply.code(401).send({
      errors: [
        {
          message: 'This service answers the gateway only.',
          extensions: { code: 'UNAUTHENTICATED', correlationId },
        },
      ],
    });
    return;
  }
  request.internalClaims = claims;
  request.tracedWork = claims.quiet
    ? null
    : options.tracing.start(
        `${request.method} ${request.routeOptions.url ?? ''}`,
        'server',
        headerOf(request, 'traceparent'),
      );
  runOperation(
    {
      correlationId,
      traceparent: claims.quiet
        ? null
        : (request.tracedWork?.traceparent ?? headerOf(request, 'traceparent')),
      at: options.sampleClock ? claims.at : null,
      anonymous: claims.quiet,
    },
    done,
  );
}

async function verified(
  request: FastifyRequest,
  options: InternalRequestOptions,
): Promise<InternalClaims | null> {
  const [scheme, token] = request.headers.authorization?.split(' ') ?? [];
  if (scheme !== 'Bearer' || token === undefined) return null;
  try {
    return await options.verify(token);
  } catch {
    return null;
  }
}

function correlationIdOf(request: FastifyRequest): string {
  const given = headerOf(request, CORRELATION_HEADER);
  return given !== null && CORRELATION_ID.test(given) ? given : randomUUID();
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}
