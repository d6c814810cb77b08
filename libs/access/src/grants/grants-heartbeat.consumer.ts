import { grantsHeartbeat, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';

/** Notes when grants were last known to flow. */
@Hears(grantsHeartbeat)
export class GrantsHeartbeatConsumer implements EventConsumer<typeof grantsHeartbeat> {
  async handle(message: EventMessage<DataOf<typeof grantsHeartbeat>>, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO grants_heartbeat AS last (emitted_at) VALUES ($1)
       ON CONFLICT (only_row) DO UPDATE SET emitted_at = greatest(last.emitted_at, excluded.emitted_at)`,
      [message.data.emittedAt],
    );
  }

  async reset(manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM grants_heartbeat`);
  }
}
