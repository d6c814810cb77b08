import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { forgettingOnceClosed } from './closed-socket.js';

test('a socket that is closed keeps nothing of being ended again and again', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = forgettingOnceClosed(connect((server.address() as AddressInfo).port, '127.0.0.1'));
  await once(socket, 'connect');
  socket.destroy();
  await once(socket, 'close');

  for (let time = 0; time < 20; time += 1) socket.end().unref();

  expect(socket.listenerCount('connect')).toBe(0);
  server.close();
});
