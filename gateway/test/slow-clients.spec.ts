import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { TestGateway } from './harness/test-gateway.js';

describe('a client that takes its time', () => {
  let behind: TestGateway;
  let gateway: TestGateway;

  beforeAll(async () => {
    behind = await TestGateway.start();
    gateway = await TestGateway.start({
      REQUEST_SECONDS: '1',
      UPLOAD_SECONDS: '3',
      SUBGRAPH_OUTREACH_URL: `${behind.people.origin}/graphql`,
    });
  });

  afterAll(async () => {
    await gateway.stop();
    await behind.stop();
  });

  /** Sends a beginning and then a byte at a time, until the gateway has closed the connection. */
  async function drip(beginning: string): Promise<{ answer: string; seconds: number }> {
    const socket: Socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    const since = performance.now();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(beginning);
    const dripping = setInterval(() => socket.write('x'), 200);
    // What is written to a closing connection may cost the client the answer.
    socket.once('data', () => {
      clearInterval(dripping);
    });
    await Promise.race([closed, pause(8_000, undefined, { ref: false })]);
    clearInterval(dripping);
    socket.destroy();
    return { answer, seconds: (performance.now() - since) / 1000 };
  }

  const head = (path: string, type: string): string =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: 5000\r\n\r\n`;

  it.each([
    ['a query', head('/graphql', 'application/json')],
    ['the form of a link', head('/confirm/token', 'application/x-www-form-urlencoded')],
  ])(
    'with the body of %s is told so and sent away',
    async (_what, beginning) => {
      const { answer, seconds } = await drip(beginning);

      expect(answer).toMatch(/^HTTP\/1.1 408 /);
      expect(answer.toLowerCase()).toContain('connection: close');
      expect(answer).toContain('"code":"INVALID_INPUT"');
      expect(seconds).toBeLessThan(3);
    },
    20_000,
  );

  it('with the headers is sent away', async () => {
    const { answer, seconds } = await drip('POST /graphql HTTP/1.1\r\nhost: ');

    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(seconds).toBeLessThan(4);
  }, 20_000);

  it('with a photo has the time of an upload, and no more', async () => {
    const { answer, seconds } = await drip(head('/media', 'image/jpeg'));

    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(seconds).toBeGreaterThan(1.5);
    expect(seconds).toBeLessThan(6);
  }, 20_000);

  it('and goes away in the middle of a body leaves no line of a failure', async () => {
    gateway.forget();
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write(`${head('/graphql', 'application/json')}{`);
    await pause(100);
    socket.destroy();
    await pause(100);

    expect(gateway.logLines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});
