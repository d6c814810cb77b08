import { Readable } from 'node:stream';
import type { Live, NumberedChange } from '@vicinia/access';
import { isId, Refusal, type Logger } from '@vicinia/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { replyWithRefusal } from '../http/refusal-reply.js';
import type { ProgramCalls } from '../identity/program-calls.js';
import { correlationIdOf } from '../http/request-operation.js';
import type { UserTokens } from '../identity/user-tokens.js';

/** A client that reads slower than things change is cut off. */
const MOST_BUFFERED_BYTES = 100_000;
/** Of what a client has missed; well below the above, or it would be cut off again each time it comes back. */
const MOST_MISSED_BYTES = 50_000;
/** After which a client connects again. */
const RETRY_MS = 3_000;

export interface LiveParts {
  readonly live: Live;
  readonly users: UserTokens;
  readonly programs: ProgramCalls;
  readonly log: Logger;
  readonly heartbeatMilliseconds: number;
}

interface Listening {
  readonly identity: string;
  /** Null for all that the client may know of. */
  readonly territoryId: string | null;
  readonly authorization: string | undefined;
}

/**
 * `GET /events`: server-sent events of what changes, of all that the client may know of; `?territory=ID` narrows that to a
 * territory and below, for its staff.
 */
export function liveRoute(fastify: FastifyInstance, parts: LiveParts): void {
  const streams = new Set<Readable>();
  let isClosing = false;
  void fastify.register((scope, _options, done) => {
    scope.setErrorHandler((failure, request, reply) => replyWithRefusal(request, reply, failure, parts.log));
    scope.get('/events', { exposeHeadRoute: false }, async (request, reply) => {
      const stream = await listen(request, parts);
      streams.add(stream);
      stream.once('close', () => streams.delete(stream));
      if (isClosing) stream.push(null);
      return answer(reply, stream);
    });
    // Such an answer has no end of its own: without this, closing would wait for it.
    scope.addHook('preClose', (closed) => {
      isClosing = true;
      for (const stream of streams) stream.push(null);
      closed();
    });
    done();
  });
}

function answer(reply: FastifyReply, stream: Readable): FastifyReply {
  return reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('x-accel-buffering', 'no')
    .send(stream);
}

async function listen(
  request: FastifyRequest,
  { live, users, programs, heartbeatMilliseconds }: LiveParts,
): Promise<Readable> {
  const { authorization } = request.headers;
  const identity = await users.identityFrom(authorization);
  if (identity === null) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  if (!live.isReady) throw new Refusal('SUBGRAPH_UNAVAILABLE', 'Changes cannot be told yet.');
  const listening = { identity, territoryId: territoryArgument(request, live), authorization };
  const decision = live.mayListen(identity, listening.territoryId);
  if (decision !== 'allowed')
    throw new Refusal(decision, 'Changes are told to staff of the territory, and of those above it.');
  if (live.isProgram(identity)) await programs.count({ identity, correlationId: correlationIdOf(request) });
  const leave = live.connect(identity);
  if (leave === null) throw new Refusal('RATE_LIMITED', 'There are too many connections of this kind.');
  const stream = new Readable({ read: () => undefined });
  begin(stream, request, listening, live);
  const end = live.ring.listen((change) => {
    tell(stream, change, listening, live);
  });
  const beat = setInterval(() => void stillThere(stream, listening, live, users), heartbeatMilliseconds);
  stream.once('close', () => {
    clearInterval(beat);
    end();
    leave();
  });
  return stream;
}

function territoryArgument(request: FastifyRequest, live: Live): string | null {
  const { territory } = request.query as Record<string, unknown>;
  if (territory === undefined) return null;
  if (typeof territory !== 'string' || !isId(territory))
    throw new Refusal('INVALID_INPUT', 'territory is not an id', 'territory').as(
      'INVALID_INPUT.ID_MALFORMED',
      {},
    );
  const territoryId = territory.toLowerCase();
  if (!live.knows(territoryId))
    throw new Refusal('NOT_FOUND', 'there is no territory with this id', 'territory');
  return territoryId;
}

/** Goes on where the client was, or tells it that nobody knows what it missed. */
function begin(stream: Readable, request: FastifyRequest, listening: Listening, live: Live): void {
  stream.push(`retry: ${String(RETRY_MS)}\n\n`);
  const missed = missedSince(request.headers['last-event-id'], listening, live);
  const event = missed === null ? 'reset' : 'ready';
  stream.push(`${missed ?? ''}event: ${event}\nid: ${live.ring.lastEventId}\ndata: {}\n\n`);
}

/** Null where it is not known, or too much to be told one by one. */
function missedSince(lastEventId: unknown, listening: Listening, live: Live): string | null {
  if (typeof lastEventId !== 'string' || lastEventId === '') return '';
  const missed = live.ring.since(lastEventId)?.map((change) => textOf(change, listening, live));
  const text = missed?.join('') ?? null;
  return text === null || text.length > MOST_MISSED_BYTES ? null : text;
}

function tell(stream: Readable, change: NumberedChange, listening: Listening, live: Live): void {
  const text = textOf(change, listening, live);
  if (text === '') return;
  stream.push(text);
  if (stream.readableLength > MOST_BUFFERED_BYTES) stream.destroy();
}

/** Nothing where the client may not know of it. */
function textOf(
  { eventId, ...ruled }: NumberedChange,
  { identity, territoryId }: Listening,
  live: Live,
): string {
  if (!live.isFor(identity, territoryId, ruled)) return '';
  return `event: change\nid: ${eventId}\ndata: ${JSON.stringify(ruled.change)}\n\n`;
}

/** A comment keeps the connection open; it ends with the token, and with what the person may do here. */
async function stillThere(
  stream: Readable,
  { identity, territoryId, authorization }: Listening,
  live: Live,
  users: UserTokens,
): Promise<void> {
  const isSignedIn = await Promise.resolve(users.identityFrom(authorization)).then(
    (known) => known === identity,
    () => false,
  );
  if (isSignedIn && live.mayListen(identity, territoryId) === 'allowed') stream.push(': still there\n\n');
  else stream.push(null);
}
