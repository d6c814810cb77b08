import { randomUUID } from 'node:crypto';
import { CORRELATION_HEADER, runOperation, type TracedWork, type Tracing } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../identity/caller.js';

const CORRELATION_ID = /^[0-9a-zA-Z-]{8,64}$/;

/**
 * Makes the caller of a request. A client may bring a correlation id and a trace to continue, but not into an
 * anonymous matter, which nothing must tie to what the client did before.
 */
export function callerOf(request: FastifyRequest, identity: string | null, quiet: boolean): Caller {
  const traceparent = quiet ? undefined : request.headers['traceparent'];
  return {
    identity,
    quiet,
    correlationId: quiet ? randomUUID() : correlationIdOf(request),
    traceparent: typeof traceparent === 'string' ? traceparent : null,
  };
}

/** The correlation id that the client brought, or a new one. */
export function correlationIdOf(request: FastifyRequest): string {
  const given = request.headers[CORRELATION_HEADER];
  return typeof given === 'string' && CORRELATION_ID.test(given) ? given : randomUUID();
}

/** Runs work for a caller inside its operation and its span, so that logs and errors carry the correlation id. */
export async function asOperation<Result>(
  caller: Caller,
  name: string,
  { tracing, reply }: { tracing: Tracing; reply: FastifyReply },
  work: (traced: Caller) => Promise<Result>,
): Promise<Result> {
  void reply.header(CORRELATION_HEADER, caller.correlationId);
  const span: TracedWork | null = caller.quiet ? null : tracing.start(name, 'server', caller.traceparent);
  const traced = span ? { ...caller, traceparent: span.traceparent } : caller;
  try {
    return await runOperation({ correlationId: traced.correlationId, traceparent: traced.traceparent }, () =>
      work(traced),
    );
  } finally {
    span?.end(reply.statusCode >= 500);
  }
}
