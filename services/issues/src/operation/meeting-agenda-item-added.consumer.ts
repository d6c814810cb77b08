import { meetingAgendaItemAdded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';

/** An issue stands on an agenda: it shows there, and whoever asked for it learns that it is done. */
@Hears(meetingAgendaItemAdded)
export class MeetingAgendaItemAddedConsumer implements EventConsumer<typeof meetingAgendaItemAdded> {
  async handle(
    message: EventMessage<DataOf<typeof meetingAgendaItemAdded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { agendaItemId, issueId, panelId, startsAt, operationId } = message.data;
    await manager.query(
      `INSERT INTO issue_agenda_place (agenda_item_id, issue_id, meeting_id, panel_id, starts_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [agendaItemId, issueId, message.subject, panelId, startsAt],
    );
    await manager.query(
      `UPDATE operation SET state = 'DONE', meeting_id = $2, settled_at = $3 WHERE id = $1 AND state = 'PENDING'`,
      [operationId, message.subject, now()],
    );
  }
}
