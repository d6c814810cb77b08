import { expect, test } from '@jest/globals';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { correctRequestQueue } from './request-queue-correction.js';

interface Queue {
  maybeThrottle(milliseconds: number): void;
  push(request: object): void;
}

const THROTTLED_MS = 100;

test('a request that the broker has throttled is sent when it may be', async () => {
  correctRequestQueue();
  const silent = () => undefined;
  const make = RequestQueue as unknown as new (options: object) => Queue;
  const queue = new make({
    requestTimeout: 1_000,
    clientId: 'test',
    broker: 'b:1',
    logger: { debug: silent },
  });
  const sent = Promise.withResolvers<undefined>();
  const asked = performance.now();

  queue.maybeThrottle(THROTTLED_MS);
  queue.push({
    entry: { correlationId: 1, apiName: 'test', resolve: silent, reject: silent },
    expectResponse: true,
    sendRequest: () => {
      sent.resolve(undefined);
    },
  });
  await sent.promise;

  expect(performance.now() - asked).toBeGreaterThan(THROTTLED_MS * 0.8);
});
