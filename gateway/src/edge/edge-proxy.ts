import { CORRELATION_HEADER, isStorableText, Refusal, type Logger, type Tracing } from '@vicinia/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dispatcher } from 'undici';
import type { AnonymousRate } from '../anonymity/anonymous-rate.js';
import type { SubgraphConnections } from '../subgraph/subgraph-connections.js';
import { limitedBody, tooLarge } from '../http/limited-body.js';
import { replyWithRefusal } from '../http/refusal-reply.js';
import { asOperation, callerOf } from '../http/request-operation.js';
import type { Caller } from '../identity/caller.js';
import type { InternalTokens } from '../identity/internal-tokens.js';
import type { ProgramCalls } from '../identity/program-calls.js';
import type { UserTokens } from '../identity/user-tokens.js';
import { EDGE_ROUTES, type EdgeRoute } from './edge-routes.js';

const FORM_BYTES = 10_000;
const STORED_WITHIN_MS = 90_000;
/** With it a signed-in client asks to be treated as nobody. */
const ANONYMOUS_HEADER = 'x-vicinia-anonymous';
/** Ties a photo to the receipt of an anonymous concern. Whoever sends it is nobody, whatever token comes with it. */
const RECEIPT_HEADER = 'x-receipt-hash';
const PASSED_TO_SERVICE = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'content-length',
  'if-none-match',
  'range',
  RECEIPT_HEADER,
] as const;
/** With these a page forbids the browser what it does not need; none may get lost on the way. */
const SECURITY_HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-frame-options',
  'x-robots-tag',
] as const;
const PASSED_TO_CLIENT = [
  ...SECURITY_HEADERS,
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'location',
  'retry-after',
] as const;

export interface EdgeParts {
  readonly connections: SubgraphConnections;
  readonly tokens: InternalTokens;
  readonly users: UserTokens;
  readonly programs: ProgramCalls;
  readonly rate: AnonymousRate;
  readonly tracing: Tracing;
  readonly log: Logger;
  /** Of a file from somebody who is not signed in. */
  readonly maxPhotoBytes: number;
  /** Of a file from somebody who is. */
  readonly maxVideoBytes: number;
  /** In which a body has to come in. */
  readonly milliseconds: Readonly<Record<NonNullable<EdgeRoute['body']>, number>>;
}

/** Serves the table of edge routes. Bodies are streamed both ways and never held in memory. */
export function edgeRoutes(fastify: FastifyInstance, parts: EdgeParts): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, parsed) => {
      parsed(null);
    });
    scope.setErrorHandler((failure, request, reply) => replyWithRefusal(request, reply, failure, parts.log));
    for (const route of EDGE_ROUTES) {
      scope.route({
        method: route.method,
        url: route.path,
        exposeHeadRoute: false,
        bodyLimit: Number.MAX_SAFE_INTEGER,
        handler: (request, reply) => forward(request, reply, route, parts),
      });
    }
    done();
  });
}

async function forward(
  request: FastifyRequest,
  reply: FastifyReply,
  route: EdgeRoute,
  parts: EdgeParts,
): Promise<FastifyReply> {
  if (!Object.values(request.params as object).every(isStorableText))
    throw new Refusal('NOT_FOUND', 'There is nothing at this address.');
  const identity = await identityFor(request, route, parts.users);
  const quiet = identity === null;
  if (quiet && route.quiet === 'for nobody' && !opensByItself(request, route))
    throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  if (quiet && route.body === 'photo') parts.rate.admit(request.ip);
  const maxFileBytes = quiet ? parts.maxPhotoBytes : parts.maxVideoBytes;
  const maxBytes = route.body === 'photo' ? maxFileBytes : FORM_BYTES;
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const caller = callerOf(request, identity, quiet);
  return asOperation(
    caller,
    `${route.method} ${route.path}`,
    { tracing: parts.tracing, reply },
    async (traced) => {
      await parts.programs.admit(traced);
      const answer = await ask(request, route, traced, maxBytes, parts);
      if (!quiet) parts.log.debug({ route: route.path, status: answer.statusCode }, 'request');
      return reply
        .code(answer.statusCode)
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .headers(picked(answer.headers, PASSED_TO_CLIENT))
        .headers(variesWith(reply.getHeader('vary'), answer.headers['vary']))
        .send(answer.body);
    },
  );
}

/** An `<img>` sends no token; the service looks at the key. */
function opensByItself({ query }: FastifyRequest, { opensByKey }: EdgeRoute): boolean {
  return opensByKey === true && (query as Readonly<Record<string, unknown>>)['key'] !== undefined;
}

async function identityFor(
  request: FastifyRequest,
  route: EdgeRoute,
  users: UserTokens,
): Promise<string | null> {
  const isAnonymous =
    route.quiet === 'always' ||
    request.headers[ANONYMOUS_HEADER] === 'true' ||
    request.headers[RECEIPT_HEADER] !== undefined;
  return isAnonymous ? null : users.identityFrom(request.headers.authorization);
}

async function ask(
  request: FastifyRequest,
  route: EdgeRoute,
  caller: Caller,
  maxBytes: number,
  parts: EdgeParts,
): Promise<Dispatcher.ResponseData> {
  const headers: Record<string, string> = {
    ...picked(request.headers, PASSED_TO_SERVICE),
    authorization: await parts.tokens.authorization(route.to, caller),
    [CORRELATION_HEADER]: caller.correlationId,
    ...(caller.traceparent === null ? {} : { traceparent: caller.traceparent }),
  };
  const body = route.body
    ? limitedBody(request.raw, { maxBytes, milliseconds: parts.milliseconds[route.body] })
    : null;
  // A large file is looked at and stored before there is an answer.
  const patience = route.body === 'photo' ? { headersTimeout: STORED_WITHIN_MS } : {};
  try {
    const answer = await parts.connections.to(route.to).pool.request({
      path: request.raw.url ?? route.path,
      method: route.method,
      headers,
      body,
      ...patience,
    });
    if (answer.statusCode !== 401) return answer;
    // Our own token was refused, which is no matter of the client's sign-in.
    await answer.body.dump();
    throw new Error(`${route.to} refused the gateway`);
  } catch (failure) {
    if (failure instanceof Refusal) throw failure;
    if (body?.errored instanceof Refusal) throw body.errored;
    if (!caller.quiet) parts.log.warn({ subgraph: route.to }, 'a subgraph did not answer');
    throw new Refusal('SUBGRAPH_UNAVAILABLE', `The part "${route.to}" is down.`);
  }
}

/** By which headers of the request the answer differs: what the service says, and the origin, which CORS has named here. */
function variesWith(...names: unknown[]): Record<string, string> {
  const given = names.filter((name) => typeof name === 'string');
  return given.length === 0 ? {} : { vary: given.join(', ') };
}

function picked(
  headers: Record<string, string | string[] | undefined>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
