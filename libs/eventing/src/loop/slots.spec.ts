import { expect, test } from '@jest/globals';
import { Slots } from './slots.js';

test('never more pieces of work run at once than there are slots, and a failure gives its slot back', async () => {
  const slots = new Slots(2);
  let running = 0;
  let most = 0;
  const work = async (fails: boolean) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (fails) throw new Error('failed');
  };

  const outcomes = await Promise.allSettled(
    [...Array(10).keys()].map((n) => slots.run(() => work(n % 3 === 0))),
  );

  expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(4);
  expect(most).toBe(2);
});
