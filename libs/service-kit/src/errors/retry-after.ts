import type { ErrorCode } from './error-code.js';

/** After how many seconds it is worth while to try again, of each code that says "later" and does not say when itself. */
const SECONDS: Partial<Record<ErrorCode, number>> = {
  // A heartbeat comes every 2.5 seconds, and a service that starts anew is there within these.
  STAFF_ACCESS_SUSPENDED: 5,
  SUBGRAPH_UNAVAILABLE: 5,
  STORAGE_UNAVAILABLE: 30,
};

/**
 * Value of `Retry-After` for an answer with these codes.
 *
 * @returns seconds, the longest of all; null where trying again would change nothing
 */
export function retryAfterSeconds(codes: readonly unknown[]): number | null {
  const seconds = codes.flatMap((code) => SECONDS[code as ErrorCode] ?? []);
  return seconds.length === 0 ? null : Math.max(...seconds);
}
