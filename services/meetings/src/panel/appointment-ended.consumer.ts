import { ChangeNews } from '@vicinia/access';
import { appointmentEnded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { Panel } from './panel.entity.js';
import { panelRecord } from './panel.record.js';
import { PanelParticipantsService } from './panel-participants.service.js';

/**
 * Releases the seats that a person held by virtue of an appointment that has ended; of somebody who was removed, every
 * seat.
 */
@Hears(appointmentEnded)
export class AppointmentEndedConsumer implements EventConsumer<typeof appointmentEnded> {
  constructor(
    private readonly participants: PanelParticipantsService,
    private readonly news: ChangeNews,
  ) {}

  async handle(
    message: EventMessage<DataOf<typeof appointmentEnded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { subject: appointmentId, data } = message;
    const ending = `person_id = $2 AND valid_until IS NULL AND (appointment_id = $1 OR $3)`;
    const panels = await manager.query<{ id: string }[]>(
      `SELECT id FROM panel WHERE id IN (SELECT panel_id FROM panel_member WHERE ${ending}) ORDER BY id FOR UPDATE`,
      [appointmentId, data.personId, data.removed],
    );
    await manager.query(
      `UPDATE panel_member SET valid_until = greatest(valid_from, $4::timestamptz) WHERE ${ending}`,
      [appointmentId, data.personId, data.removed, data.until],
    );
    for (const { id } of panels) {
      await this.participants.state(manager, id);
      await this.news.tell(manager, panelRecord, await manager.findOneByOrFail(Panel, { id }));
    }
  }
}
