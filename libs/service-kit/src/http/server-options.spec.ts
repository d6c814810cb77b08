import { connect } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { serverOptions } from './server-options.js';

describe('a server of Vicinia', () => {
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    server = fastify(serverOptions({ REQUEST_SECONDS: 1, UPLOAD_SECONDS: 2 }));
    server.post('/', () => 'taken');
    port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
  });

  afterAll(() => server.close());

  it.each([
    ['headers', 'POST / HTTP/1.1\r\nhost: ', 1],
    ['body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 900\r\n\r\n', 2],
  ])(
    'sends a client away that takes too long for its %s',
    async (_what, beginning, limit) => {
      const socket = connect(port, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      const since = performance.now();
      socket.write(beginning);
      const dripping = setInterval(() => socket.write('x'), 100);
      // What is written to a closing connection may cost the client the answer.
      socket.once('data', () => {
        clearInterval(dripping);
      });
      await new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve));
      clearInterval(dripping);

      expect(answer).toMatch(/^HTTP\/1.1 408 /);
      expect((performance.now() - since) / 1000).toBeGreaterThanOrEqual(limit - 0.1);
    },
    20_000,
  );
});
