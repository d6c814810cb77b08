import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serverOptions } from './server-options.js';

let release: () => void = () => undefined;
const released = new Promise<void>((resolve) => (release = resolve));

@Controller()
class SlowController {
  @Get('slow')
  async slow(): Promise<string> {
    await released;
    return 'slow';
  }

  @Get('next')
  next(): string {
    return 'next';
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

describe('a process that closes', () => {
  it('answers what it was asked before, also what waits behind it on the same connection', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(
      SlowModule,
      new FastifyAdapter(serverOptions({ REQUEST_SECONDS: 20, UPLOAD_SECONDS: 300 })),
      { logger: false },
    );
    await app.listen(0, '127.0.0.1');
    const server = app.getHttpServer();
    const address = server.address();
    const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.write('GET /slow HTTP/1.1\r\nhost: test\r\n\r\n');
    await once(server, 'request');
    const closed = app.close();
    while (server.listening) await nextTurn();
    socket.write('GET /next HTTP/1.1\r\nhost: test\r\n\r\n');
    await once(server, 'request');
    release();
    await once(socket, 'close');
    await closed;
    expect(received.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  });
});
