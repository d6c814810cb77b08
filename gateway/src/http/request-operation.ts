import { randomUUID } from 'node:crypto';
import { CORRELATION_HEADER, runOperation, type TracedWork, type Tracing } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../identity/caller.js';

/** Requests of anonymous matters, of which nothing may be noted. */
const quietRequests = new WeakSet<FastifyRequest>();

const CORRELATION_ID = /^[0-9a-zA-Z-]{8,64}$/;

/**
 * Makes the caller of a request. A client may bring a correlation id and a trace to continue, but not into an
 * anonymous matter, which nothing must tie to what the client did before.
 */
export function callerOf(request: FastifyRequest, identity: string | null, quiet: boolean): Caller {
  if (quiet) quietRequests.add(request);
  const traceparent = quiet ? undefined : request.headers['traceparent'];
  return {
    identity,
    quiet,
    correlationId: quiet ? randomUUID() : correlationIdOf(request),
    traceparent: typeof traceparent === 'string' ? traceparent : null,
  };
}

/** Whether a request turned out to be of an anonymous matter. */
export function isQuiet(request: FastifyRequest): boolean {
  return quietRequests.has(request);
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
    const { correlationId, traceparent, quiet } = traced;
    return await runOperation({ correlationId, traceparent, anonymous: quiet }, () => work(traced));
  } finally {
    span?.end(reply.statusCode >= 500);
  }
}
