import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { ClientSockets } from './client-sockets.js';

describe('the connections of a client', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });

  const connection = () => connect((server.address() as AddressInfo).port, '127.0.0.1').resume();

  it('end when it has left, those that it opens afterwards too', async () => {
    const sockets = new ClientSockets();
    const early = sockets.add(connection());
    await once(early, 'connect');
    sockets.end();
    await once(early, 'close');
    const late = sockets.add(connection());
    const [reason] = (await once(late, 'error')) as [Error];
    expect([early.destroyed, late.destroyed, reason.message]).toEqual([true, true, 'the client has left']);
  });
});
