import { expect, test } from '@jest/globals';
import { createLog } from '@vicinia/service-kit';
import { BackgroundLoop } from './background-loop.js';

const log = createLog('test', 'silent');

test('a round that fails is repeated, after letting go of what it left behind', async () => {
  const story: string[] = [];
  const done = Promise.withResolvers<undefined>();
  const loop = new BackgroundLoop(
    {
      name: 'test',
      turn: () => {
        story.push('turn');
        if (story.length < 3) return Promise.reject(new Error('outage'));
        done.resolve(undefined);
        return Promise.resolve(60_000);
      },
      afterFailure: () => {
        story.push('let go');
      },
    },
    log,
  );
  loop.start();
  await done.promise;
  await loop.stop();

  expect(story).toEqual(['turn', 'let go', 'turn']);
  expect(loop.failure()).toBeNull();
});

test('a loop that ends although nobody stopped it says why', async () => {
  const loop = new BackgroundLoop(
    {
      name: 'test',
      turn: () => Promise.reject(new Error('outage')),
      afterFailure: () => {
        throw new Error('cannot let go');
      },
    },
    log,
  );
  loop.start();
  await loop.stop();

  expect(loop.failure()).toBe('test ended: cannot let go');
});
