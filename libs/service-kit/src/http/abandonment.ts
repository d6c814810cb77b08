import type { FastifyReply, FastifyRequest } from 'fastify';

/** Header by which the gateway says how long it waits for an answer, in milliseconds. */
export const TIMEOUT_HEADER = 'x-timeout-milliseconds';

declare module 'fastify' {
  interface FastifyRequest {
    isAbandoned?: () => boolean;
  }
}

/**
 * Tells whether nobody waits for the answer to a request any more: its client went away, or the time is over that it
 * said it would wait.
 *
 * @returns asked as often as one likes; true stays true
 */
export function abandonmentOf(request: FastifyRequest, reply: FastifyReply): () => boolean {
  if (request.isAbandoned) return request.isAbandoned;
  const stated = Number(request.headers[TIMEOUT_HEADER]);
  const deadline = stated > 0 ? performance.now() + stated : Infinity;
  let gone = false;
  reply.raw.once('close', () => {
    gone = !reply.raw.writableFinished;
  });
  request.isAbandoned = () => gone || performance.now() > deadline;
  return request.isAbandoned;
}
