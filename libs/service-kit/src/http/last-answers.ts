import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface LastAnswerOptions {
  /** Whether the process takes no new traffic any more. */
  readonly isDraining: () => boolean;
  /** Seconds after which a connection has served long enough. */
  readonly connectionSeconds: number;
}

/**
 * Ends kept-alive connections without a request being lost: an answer says that it is the last on its connection, so
 * the client sends nothing more there. Otherwise the client's next request can meet the server's closing.
 *
 * While the process drains, every answer is the last. Before that, the ones on connections of some age are: behind a
 * Service of Kubernetes a connection stays with its replica, so replicas that were added later would get no work.
 */
export function sayLastAnswers(server: Server, options: LastAnswerOptions): void {
  const since = new WeakMap<Socket, number>();
  server.on('connection', (socket) => {
    since.set(socket, performance.now());
  });
  server.prependListener('request', ({ socket }, response) => {
    const age = performance.now() - (since.get(socket) ?? 0);
    if (options.isDraining() || age > options.connectionSeconds * 1000) response.shouldKeepAlive = false;
  });
}
