import { ChangeNews } from '@vicinia/access';
import { meetingAgendaItemAdded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { IssueAgendaPlace } from '../issue/issue-agenda-place.entity.js';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord } from '../issue/issue.record.js';
import { Operation } from './operation.entity.js';

/** An issue stands on an agenda: it shows there, and whoever asked for it learns that it is done. */
@Hears(meetingAgendaItemAdded)
export class MeetingAgendaItemAddedConsumer implements EventConsumer<typeof meetingAgendaItemAdded> {
  constructor(private readonly news: ChangeNews) {}

  async handle(
    message: EventMessage<DataOf<typeof meetingAgendaItemAdded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { subject: meetingId, data } = message;
    const { agendaItemId, issueId, panelId, startsAt, operationId } = data;
    await manager
      .createQueryBuilder()
      .insert()
      .into(IssueAgendaPlace)
      .values({ agendaItemId, issueId, meetingId, panelId, startsAt })
      .orIgnore()
      .execute();
    const issue = await manager.findOneBy(Issue, { id: issueId });
    if (issue !== null) await this.news.tell(manager, issueRecord, issue);
    if (operationId === null) return;
    await manager.update(
      Operation,
      { id: operationId, status: 'PENDING' },
      { status: 'DONE', meetingId, settledAt: now() },
    );
  }
}
