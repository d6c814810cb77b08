import { agendaRequestRefused, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Operation } from './operation.entity.js';

/** An issue could not be put on an agenda: whoever asked for it learns why. */
@Hears(agendaRequestRefused)
export class AgendaRequestRefusedConsumer implements EventConsumer<typeof agendaRequestRefused> {
  async handle(
    message: EventMessage<DataOf<typeof agendaRequestRefused>>,
    manager: EntityManager,
  ): Promise<void> {
    const { operationId, reason } = message.data;
    await manager.update(
      Operation,
      { id: operationId, status: 'PENDING' },
      { status: 'REFUSED', refusal: reason, settledAt: now() },
    );
  }
}
