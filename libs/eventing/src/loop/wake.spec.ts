import { expect, test } from '@jest/globals';
import { Wake } from './wake.js';

const LONG = 60_000;

test('a signal ends the wait', async () => {
  const wake = new Wake();
  const waiting = wake.wait(LONG);
  wake.signal();
  await waiting;
});

test('a signal that comes while nobody waits ends the next wait at once, and only that', async () => {
  const wake = new Wake();
  wake.signal();
  wake.signal();
  await wake.wait(LONG);

  const second = wake.wait(30).then(() => 'timed out');
  const first = Promise.resolve('at once');
  expect(await Promise.race([second, first.then(() => 'still waiting')])).toBe('still waiting');
  expect(await second).toBe('timed out');
});
