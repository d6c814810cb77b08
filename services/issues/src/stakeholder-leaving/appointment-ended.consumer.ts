import { appointmentEnded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { ParticipationEndingService } from './participation-ending.service.js';

/**
 * Ends what a person took part in by an appointment that has ended, in open issues; of somebody who was removed, all of
 * it, in closed issues too.
 */
@Hears(appointmentEnded)
export class AppointmentEndedConsumer implements EventConsumer<typeof appointmentEnded> {
  constructor(private readonly ending: ParticipationEndingService) {}

  handle(
    { subject, data: { personId, removed } }: EventMessage<DataOf<typeof appointmentEnded>>,
    manager: EntityManager,
  ): Promise<void> {
    return this.ending.end(manager, personId, removed ? null : subject);
  }
}
