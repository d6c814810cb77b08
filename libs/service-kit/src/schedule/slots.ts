import type { LimitFunction } from 'p-limit';

/**
 * Waits for a slot that is held until it is given back, for work that begins in one place and ends in another. Work
 * that is one function is simply given to the limit itself.
 *
 * @param limit how many slots there are
 * @param longestMs milliseconds after which the wait is given up
 * @returns gives the slot back, once however often it is called; null when none came free in time
 */
export function takeSlot(limit: LimitFunction, longestMs: number): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    let hasGivenUp = false;
    const timer = setTimeout(() => {
      hasGivenUp = true;
      resolve(null);
    }, longestMs);
    void limit(async () => {
      if (hasGivenUp) return;
      clearTimeout(timer);
      await new Promise<void>((giveBack) => {
        resolve(giveBack);
      });
    });
  });
}
