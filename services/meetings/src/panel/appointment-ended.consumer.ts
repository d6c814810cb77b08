import { appointmentEnded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';

/** Releases the seats that a person held by virtue of an appointment that has ended. */
@Hears(appointmentEnded)
export class AppointmentEndedConsumer implements EventConsumer<typeof appointmentEnded> {
  async handle(
    message: EventMessage<DataOf<typeof appointmentEnded>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE panel_member SET valid_until = greatest(valid_from, $3::timestamptz)
       WHERE appointment_id = $1 AND person_id = $2 AND valid_until IS NULL`,
      [message.subject, message.data.personId, message.data.until],
    );
  }
}
