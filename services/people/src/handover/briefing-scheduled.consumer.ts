import { briefingScheduled, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { Handover } from './handover.entity.js';

/** Notes that the briefing of a handover stands in the calendar of both officers. */
@Hears(briefingScheduled)
export class BriefingScheduledConsumer implements EventConsumer<typeof briefingScheduled> {
  async handle(
    { subject, data }: EventMessage<DataOf<typeof briefingScheduled>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.update(Handover, { id: data.handoverId }, { briefingId: subject });
  }
}
