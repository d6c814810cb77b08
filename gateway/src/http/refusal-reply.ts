import {
  CORRELATION_HEADER,
  describeFailure,
  Refusal,
  retryAfterSeconds,
  runOperation,
  withMessageKey,
  type ErrorCode,
  type Logger,
} from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateExceeded } from '../anonymity/anonymous-rate.js';
import { codeOfFailure } from './failure-code.js';
import { BodyTooSlow } from './limited-body.js';
import { correlationIdOf, isQuiet } from './request-operation.js';

/** HTTP status of a refusal before any part of the graph was asked. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  SUBGRAPH_UNAVAILABLE: 503,
  STAFF_ACCESS_SUSPENDED: 503,
};

/** Answers a request that was refused or failed on its way, in the same form as an error of GraphQL. */
export async function replyWithRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  failure: unknown,
  log: Logger,
): Promise<void> {
  const refusal = refusalIn(failure);
  const correlationId =
    (reply.getHeader(CORRELATION_HEADER) as string | undefined) ?? correlationIdOf(request);
  if (!refusal && !isQuiet(request)) logFailure(failure, correlationId, log);
  const code = refusal?.code ?? 'INTERNAL_ERROR';
  const message = refusal?.message ?? 'Something failed that should not have.';
  const extensions = withMessageKey({
    ...refusal?.extensions,
    code,
    correlationId,
  });
  if (code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer error="invalid_token"');
  const later = refusal instanceof RateExceeded ? refusal.retryAfterSeconds : retryAfterSeconds([code]);
  if (later !== null && later > 0) void reply.header('retry-after', later);
  if (refusal instanceof BodyTooSlow) void reply.header('connection', 'close');
  await reply
    .code(statusOf(refusal))
    .header(CORRELATION_HEADER, correlationId)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}

function statusOf(refusal: Refusal | null): number {
  if (refusal === null) return 500;
  return refusal instanceof BodyTooSlow ? 408 : (STATUS[refusal.code] ?? 400);
}

function logFailure(failure: unknown, correlationId: string, log: Logger): void {
  runOperation({ correlationId }, () => {
    log.error({ failure: describeFailure(failure) }, 'a request failed unexpectedly');
  });
}

/** What Fastify says of a body, in our words. */
function refusalIn(failure: unknown): Refusal | null {
  if (failure instanceof Refusal) return failure;
  const status = failure instanceof Error && 'statusCode' in failure ? Number(failure.statusCode) : 500;
  if (codeOfFailure(failure) === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Refusal('PAYLOAD_TOO_LARGE', 'The body is larger than the limit.');
  if (status >= 400 && status < 500)
    return new Refusal('INVALID_INPUT', 'The body must be a JSON object (application/json).');
  return null;
}
