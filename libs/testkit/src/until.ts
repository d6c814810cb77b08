import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for a condition instead of a time.
 *
 * @param what shown when it does not come true
 * @param milliseconds after which it is given up
 * @throws Error naming what was waited for
 */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > deadline)
      throw new Error(`waited ${String(milliseconds)} ms in vain for ${what}`);
    await pause(10);
  }
}
