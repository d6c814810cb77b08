import { retentionStated, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';

/** Keeps this service's copy of how long the country keeps each kind of record. */
@Hears(retentionStated)
export class RetentionStatedConsumer implements EventConsumer<typeof retentionStated> {
  async handle(
    { aggregateVersion, data: { kind, days } }: EventMessage<DataOf<typeof retentionStated>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO retention_time AS known (kind, days, version) VALUES ($1, $2, $3)
       ON CONFLICT (kind) DO UPDATE SET days = excluded.days, version = excluded.version
       WHERE known.version < excluded.version`,
      [kind, days, aggregateVersion],
    );
  }

  /** The times stay until they are told anew: without them a round would go by shorter ones, and what it ends is gone. */
  async reset(manager: EntityManager): Promise<void> {
    await manager.query(`UPDATE retention_time SET version = 0`);
  }
}
