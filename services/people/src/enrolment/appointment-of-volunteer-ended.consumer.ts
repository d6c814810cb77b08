import { appointmentEnded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { forgetNames } from './enrolment-names.js';

/** A term ran out, or whoever appoints ended the post of a volunteer: what brought them there has ended too. */
@Hears(appointmentEnded)
export class AppointmentOfVolunteerEndedConsumer implements EventConsumer<typeof appointmentEnded> {
  async handle(
    { subject, data }: EventMessage<DataOf<typeof appointmentEnded>>,
    manager: EntityManager,
  ): Promise<void> {
    const [ended] = await manager.query<[{ id: string }[], number]>(
      `UPDATE enrolment SET state = $2, ended_at = $3
       WHERE appointment_id = $1 AND ended_at IS NULL RETURNING id`,
      [subject, data.removed ? 'REVOKED' : 'ENDED', data.until],
    );
    await forgetNames(
      manager,
      ended.map(({ id }) => id),
    );
  }
}
