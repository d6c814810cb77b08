import { EventEmitter } from 'node:events';
import { retryAfterSeconds, type Logger, type Tracing } from '@vicinia/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { Histogram } from 'prom-client';
import type { AnonymousRate } from '../anonymity/anonymous-rate.js';
import type { AskedOperations } from '../documents/asked-operation.js';
import { wholeBody } from '../http/limited-body.js';
import { replyWithRefusal } from '../http/refusal-reply.js';
import { utf8Text } from '../http/utf8-text.js';
import { asOperation, callerOf } from '../http/request-operation.js';
import type { Caller } from '../identity/caller.js';
import type { ProgramCalls } from '../identity/program-calls.js';
import type { UserTokens } from '../identity/user-tokens.js';
import type { Outcome } from './answer-times.js';
import { CachePolicy } from './cache-policy.js';
import type { GraphServer } from './graph-server.js';

export interface GraphqlRouteParts {
  readonly asked: AskedOperations;
  readonly rate: AnonymousRate;
  readonly users: UserTokens;
  readonly graph: GraphServer;
  readonly programs: ProgramCalls;
  readonly tracing: Tracing;
  /** Counts answers by their outcome. */
  readonly answers: Histogram<'outcome'>;
  readonly log: Logger;
  readonly maxBodyBytes: number;
  /** In which a body has to come in. */
  readonly bodyMilliseconds: number;
}

/**
 * `POST /graphql`. Only POST: a query in an address ends up in the logs of every proxy on the way.
 * It reads the operation before the token, because an anonymous operation must not be tied to one.
 */
export function graphqlRoute(fastify: FastifyInstance, parts: GraphqlRouteParts): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    const parseJson = scope.getDefaultJsonParser('error', 'error');
    const limits = { maxBytes: parts.maxBodyBytes, milliseconds: parts.bodyMilliseconds };
    scope.addContentTypeParser('application/json', (request, _payload, parsed) => {
      wholeBody(request.raw, limits)
        .then((body) => {
          void parseJson(request, utf8Text(body, request.headers['content-type']), parsed);
        })
        .catch(parsed);
    });
    scope.setErrorHandler((failure, request, reply) => replyWithRefusal(request, reply, failure, parts.log));
    scope.post('/graphql', (request, reply) => answer(request, reply, parts));
    done();
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: GraphqlRouteParts,
): Promise<string> {
  const operation = parts.asked.read(request.body);
  const quiet = operation.anonymous;
  if (quiet) parts.rate.admit(request.ip, operation.anonymousCount);
  const identity = quiet ? null : await parts.users.identityFrom(request.headers.authorization);
  const caller = callerOf(request, identity, quiet);
  return asOperation(caller, 'POST /graphql', { tracing: parts.tracing, reply }, async (traced) => {
    const abandoned = abandonment(reply);
    const { status, result, caching } = await parts.programs.answer(traced, async (counted) => {
      const policy = new CachePolicy(identity !== null);
      const context = { ...traced, counted, abandoned, caching: policy };
      return { ...(await parts.graph.execute(operation, context)), caching: policy };
    });
    void reply
      .code(status)
      .header('content-type', contentTypeFor(request))
      .header('cache-control', quiet || result.errors ? 'no-store' : caching.header);
    const later = retryAfterSeconds((result.errors ?? []).map(({ extensions }) => extensions?.['code']));
    if (later !== null) void reply.header('retry-after', later);
    noteAnswer(traced, reply, result, parts);
    return JSON.stringify({ errors: result.errors, data: result.data, extensions: result.extensions });
  });
}

/** Tells when the client has gone away before the answer was sent. */
function abandonment(reply: FastifyReply): EventEmitter {
  const abandoned = new EventEmitter().setMaxListeners(0);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) abandoned.emit('abort');
  });
  return abandoned;
}

function contentTypeFor(request: FastifyRequest): string {
  return request.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
}

/** Nothing is noted of an anonymous operation: even a count that goes up tells when somebody was at work. */
function noteAnswer(
  { quiet }: Caller,
  reply: FastifyReply,
  { data, errors }: FormattedExecutionResult,
  { answers, log }: GraphqlRouteParts,
): void {
  if (quiet) return;
  const withErrors: Outcome = data ? 'partial' : 'refused';
  answers.observe({ outcome: errors ? withErrors : 'complete' }, reply.elapsedTime / 1000);
  log.debug({ status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'request');
}
