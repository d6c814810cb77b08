import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for any machine; what waits that long will not come. */
const WAIT_LIMIT_MS = 900_000;
const PAUSE_MS = 25;

/**
 * Looks until something is there, for example what another service does by message.
 *
 * @param signal ends the waiting
 * @throws Error naming what did not come
 */
export async function until<Result>(
  what: string,
  look: () => Promise<Result | null>,
  signal?: AbortSignal,
): Promise<Result> {
  const deadline = performance.now() + WAIT_LIMIT_MS;
  for (;;) {
    signal?.throwIfAborted();
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause(PAUSE_MS);
  }
}
