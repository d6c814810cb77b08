import { ChangeNews } from '@vicinia/access';
import { meetingDecisionRecorded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { issueRecord, lockIssue } from '../issue/issue.record.js';
import { MeasureService } from './measure.service.js';

/**
 * A meeting decided on an issue: its measures become part of the draft of the matrix. Who, where and when are known; an
 * officer still says what and how, or the matrix cannot be proposed.
 */
@Hears(meetingDecisionRecorded)
export class MeetingDecisionRecordedConsumer implements EventConsumer<typeof meetingDecisionRecorded> {
  constructor(
    private readonly measures: MeasureService,
    private readonly news: ChangeNews,
  ) {}

  async handle(
    message: EventMessage<DataOf<typeof meetingDecisionRecorded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { issueId, decisionId, measures } = message.data;
    const issue = await lockIssue(manager, issueId);
    for (const { measureId, responsible, territoryId, dueOn } of measures) {
      await this.measures.addToDraft(manager, issueId, {
        id: measureId,
        decisionId,
        what: null,
        how: null,
        responsiblePersonId: responsible.kind === 'person' ? responsible.personId : null,
        appointmentId: responsible.kind === 'person' ? responsible.appointmentId : undefined,
        responsibleOrganisationId: responsible.kind === 'organisation' ? responsible.organisationId : null,
        territoryId,
        beginsOn: null,
        dueOn,
      });
    }
    await this.news.tell(manager, issueRecord, issue);
  }
}
