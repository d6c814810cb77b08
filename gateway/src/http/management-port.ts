import { once } from 'node:events';
import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What orchestrators and monitoring ask, and nobody outside should. */
const MANAGEMENT_PATH = /^\/(?:health\/(?:live|ready)|metrics)(?:\?|$)/;

/**
 * Moves health and metrics from the public port to one of their own: there they are all that is answered, and on the
 * public port they are not there. The port opens with the application, whose start fails when it is taken, and closes
 * with it, after the last answer.
 */
export function separateManagement(fastify: FastifyInstance, host: string, port: number): void {
  const management = createServer((request, response) => {
    fastify.routing(request, response);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const cameForManagement = request.socket.localPort === port;
    if (cameForManagement === MANAGEMENT_PATH.test(request.url)) done();
    else reply.callNotFound();
  });
  fastify.addHook('onClose', (_instance, done) => {
    management.close();
    management.closeAllConnections();
    done();
  });
  fastify.addHook('onReady', async () => {
    management.listen(port, host);
    await once(management, 'listening');
  });
}
