import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Live, NumberedChange } from '@vicinia/access';
import { createLog } from '@vicinia/service-kit';
import { fastify } from 'fastify';
import { liveRoute } from './live.route.js';

const TERRITORY = '00000000-0000-4000-8000-000000000001';
const CHANGE = {
  eventId: 'a-1',
  change: { type: 'Issue', id: TERRITORY, territoryId: TERRITORY },
} as NumberedChange;

describe('a stream of live changes', () => {
  /** A server with as many changes as a test wants, and no bus. */
  async function start(identityFrom: () => Promise<string | null> = () => Promise.resolve('identity')) {
    const listeners = new Set<(change: NumberedChange) => void>();
    let connections = 0;
    const live = {
      isReady: true,
      ring: {
        lastEventId: 'a-0',
        listen: (listener: (change: NumberedChange) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      knows: () => true,
      isProgram: () => false,
      mayListen: () => 'allowed',
      isFor: () => true,
      connect: () => {
        connections += 1;
        return () => (connections -= 1);
      },
    } as unknown as Live;
    const server = fastify();
    liveRoute(server, {
      live,
      users: { identityFrom } as never,
      programs: {} as never,
      log: createLog('test', 'silent'),
      heartbeatMilliseconds: 60_000,
    });
    const closing = new Promise<void>((resolve) => {
      server.addHook('preClose', (done) => {
        resolve();
        done();
      });
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    const request = get({ port, path: `/events?territory=${TERRITORY}`, agent: false });
    return { server, closing, request, listeners, connections: () => connections };
  }

  it('is cut off where the client does not read, and gives back its place', async () => {
    const { server, request, listeners, connections } = await start();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(connections()).toBe(1);
    // More than both ends of the connection hold for it.
    for (let round = 0; round < 1_000 && listeners.size > 0; round += 1) {
      for (let count = 0; count < 200; count += 1) for (const listener of listeners) listener(CHANGE);
      await new Promise(setImmediate);
    }
    expect([listeners.size, connections()]).toEqual([0, 0]);
    response.destroy();
    await server.close();
  });

  it('ends at once where the server began to close while it was asked who is there', async () => {
    let isAsked: () => void = () => undefined;
    let answer: (identity: string) => void = () => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const { server, closing, request, connections } = await start(() => {
      isAsked();
      return new Promise((resolve) => (answer = resolve));
    });
    await asked;
    const closed = server.close();
    await closing;
    answer('identity');
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
    await closed;
    expect(connections()).toBe(0);
  });
});
