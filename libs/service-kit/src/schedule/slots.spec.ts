import { expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { takeSlot } from './slots.js';

test('a turn that does not come in time is given up, and its slot goes to the next in line', async () => {
  const limit = pLimit(1);
  const first = await takeSlot(limit, 5);
  const impatient = takeSlot(limit, 5);
  const patient = takeSlot(limit, 10_000);

  expect(await impatient).toBeNull();
  first?.();
  first?.();
  const last = await patient;
  expect(last).not.toBeNull();
  expect(await takeSlot(limit, 5)).toBeNull();
  last?.();
  expect(await takeSlot(limit, 10_000)).not.toBeNull();
});
