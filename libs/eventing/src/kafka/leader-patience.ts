import { setTimeout as pause } from 'node:timers/promises';
import { BackOff } from '../loop/back-off.js';

const PATIENCE_MS = 5_000;

/** What brokers answer while a topic is new or another broker takes over: nothing was done, and soon one will lead. */
const LEADERLESS_TYPES = new Set([
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
]);

/**
 * Repeats work for up to five seconds while a partition has no leader that the client knows.
 *
 * @throws what the work throws otherwise, or still
 */
export async function withLeaderPatience<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + PATIENCE_MS;
  const backOff = new BackOff();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isLeaderless(error) || performance.now() > deadline) throw error;
      await pause(backOff.next());
    }
  }
}

function isLeaderless(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('type' in current && LEADERLESS_TYPES.has(String(current.type))) return true;
  }
  return false;
}
