import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;

/**
 * Waits until an assertion holds and fails with its last complaint when it does not in time.
 *
 * @param assertion may throw, synchronously or not
 */
export async function eventually<Result>(
  assertion: () => Promise<Result> | Result,
  milliseconds = 10_000,
): Promise<Result> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(LOOK_EVERY_MS);
    }
  }
}
