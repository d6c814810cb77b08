import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ReceivingLimits } from '@vicinia/service-kit';
import type { FastifyInstance } from 'fastify';

/** Routes that orchestrators and monitoring ask, and nobody outside should. */
const MANAGEMENT_ROUTES: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/metrics',
]);

/**
 * Moves health and metrics from the public port to one of their own: there they are all that is answered, and on the
 * public port they are not there. The port opens with the application, whose start fails when it is taken, and closes
 * with it, after the last answer.
 */
export function separateManagement(
  fastify: FastifyInstance,
  { host, port, limits }: { host: string; port: number; limits: ReceivingLimits },
): void {
  const management = createServer({ ...limits }, (request, response) => {
    fastify.routing(request, response);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const cameForManagement = request.socket.localPort === port;
    // By the route that was found, not by the address as it was written: that has many spellings.
    if (cameForManagement === MANAGEMENT_ROUTES.has(request.routeOptions.url)) done();
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
