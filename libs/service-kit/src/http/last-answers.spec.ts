import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sayLastAnswers } from './last-answers.js';

const LONG = 3600;

describe('a kept-alive connection', () => {
  let server: Server;
  let draining: boolean;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  const start = async (connectionSeconds: number): Promise<void> => {
    draining = false;
    server = createServer((_request, response) => response.end('answered'));
    sayLastAnswers(server, { isDraining: () => draining, connectionSeconds });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  };
  afterEach(() => server.close());
  afterAll(() => {
    agent.destroy();
  });

  const ask = async (): Promise<{ connection: string | undefined; port: number | undefined }> => {
    const { port } = server.address() as AddressInfo;
    const [response] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage];
    const from = response.socket.localPort;
    response.resume();
    await once(response, 'end');
    return { connection: response.headers.connection, port: from };
  };

  it('stays open while the process serves', async () => {
    await start(LONG);
    const [first, second] = [await ask(), await ask()];
    expect([first.connection, second.connection]).toEqual(['keep-alive', 'keep-alive']);
    expect(second.port).toBe(first.port);
  });

  it('ends with the first answer of a draining process, which is an answer', async () => {
    await start(LONG);
    const before = await ask();
    draining = true;
    const last = await ask();
    expect(last).toEqual({ connection: 'close', port: before.port });
    expect((await ask()).port).not.toBe(before.port);
  });

  it('ends after a time, so that other replicas get their share', async () => {
    await start(0);
    expect((await ask()).connection).toBe('close');
  });
});
