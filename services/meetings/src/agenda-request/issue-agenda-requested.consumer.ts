import { ChangeNews } from '@vicinia/access';
import {
  agendaRequestRefused,
  issueAgendaRequested,
  meetingAgendaItemAdded,
  type DataOf,
  type EventMessage,
} from '@vicinia/events';
import { Hears, Outbox, type EventConsumer } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { placeOnAgenda, type CandidateMeeting, type Placement } from '../meeting/agenda-placement.js';
import { AgendaRequest } from './agenda-request.entity.js';
import { appendAgendaItem } from '../meeting/append-agenda-item.js';
import { candidatePanels } from './candidate-panels.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { meetingRecord } from '../meeting/meeting.record.js';

type Requested = EventMessage<DataOf<typeof issueAgendaRequested>>;
type Refused = Extract<Placement, { kind: 'refused' }>['reason'];

/** Puts an issue on the agenda of the next meeting, or says why not. Each request gets one answer. */
@Hears(issueAgendaRequested)
export class IssueAgendaRequestedConsumer implements EventConsumer<typeof issueAgendaRequested> {
  constructor(
    private readonly outbox: Outbox,
    private readonly news: ChangeNews,
  ) {}

  async handle(message: Requested, manager: EntityManager): Promise<void> {
    const { operationId, panelId } = message.data;
    const { subject: issueId, territoryId } = message;
    const answered = await manager.existsBy(AgendaRequest, { operationId });
    if (answered) return;
    const placement = placeOnAgenda(await candidatePanels(manager, { issueId, territoryId, panelId }, now()));
    if (placement.kind === 'placed') await this.place(message, placement.meeting, manager);
    else await this.refuse(message, placement.reason, manager);
  }

  private async place(message: Requested, meeting: CandidateMeeting, manager: EntityManager): Promise<void> {
    const { operationId } = message.data;
    const issueId = message.subject;
    await manager.query(`SELECT FROM meeting WHERE id = $1 FOR UPDATE`, [meeting.meetingId]);
    // A second request for the same issue is answered with the place that it has already.
    const there = await manager.findOneBy(AgendaItem, { meetingId: meeting.meetingId, issueId });
    const agendaItemId =
      there?.id ??
      (await appendAgendaItem(manager, meeting.meetingId, { text: null, language: null, issueId }));
    await manager.insert(AgendaRequest, { operationId, issueId, agendaItemId, requestedAt: now() });
    await this.outbox.add(manager, meetingAgendaItemAdded, {
      subject: meeting.meetingId,
      territoryId: message.territoryId,
      data: {
        agendaItemId,
        issueId,
        panelId: meeting.panelId,
        startsAt: meeting.startsAt.toISOString(),
        operationId,
      },
    });
    await this.news.tell(
      manager,
      meetingRecord,
      await manager.findOneByOrFail(Meeting, { id: meeting.meetingId }),
    );
  }

  private async refuse(message: Requested, reason: Refused, manager: EntityManager): Promise<void> {
    const { operationId } = message.data;
    const issueId = message.subject;
    await manager.insert(AgendaRequest, { operationId, issueId, refusal: reason, requestedAt: now() });
    await this.outbox.add(manager, agendaRequestRefused, {
      subject: operationId,
      territoryId: message.territoryId,
      data: { issueId, operationId, reason },
    });
  }
}
