import { grantsHeartbeat, HEARTBEAT_KEY } from '@vicinia/events';
import type { EventingRuntime, Outbox } from '@vicinia/eventing';
import type { Schedules } from '@vicinia/service-kit';

/** Services suspend staff after ten seconds of silence, so three beats may get lost. */
const HEARTBEAT_MS = 2_500;

/**
 * Proves to every service, again and again, that grants flow, by the very way that a revocation would take: through the
 * outbox, by the relay and the connections of the access lane.
 *
 * @returns when the first beat is written
 */
export async function keepBeating(
  runtime: EventingRuntime,
  outbox: Outbox,
  schedules: Schedules,
): Promise<void> {
  const beat = (): Promise<void> =>
    runtime.accessDatabase.transaction(async (manager) => {
      await outbox.add(manager, grantsHeartbeat, {
        subject: HEARTBEAT_KEY,
        territoryId: null,
        data: { emittedAt: new Date().toISOString() },
      });
    });
  await beat();
  schedules.every('grants heartbeat', HEARTBEAT_MS, beat);
}
