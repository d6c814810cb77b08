import { appointmentEnded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { SeatEndingService } from './seat-ending.service.js';

/**
 * Releases the seats that a person held by virtue of an appointment that has ended; of somebody who was removed, every
 * seat.
 */
@Hears(appointmentEnded)
export class AppointmentEndedConsumer implements EventConsumer<typeof appointmentEnded> {
  constructor(private readonly seats: SeatEndingService) {}

  handle(
    { subject, data }: EventMessage<DataOf<typeof appointmentEnded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { personId, removed, until } = data;
    return this.seats.end(manager, { personId, appointmentId: subject, all: removed, until });
  }
}
