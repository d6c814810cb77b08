import { meetingDecisionRecorded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { IssueChanges } from '../issue/issue-changes.js';
import { MeasureWriting } from './measure-writing.js';

/**
 * A meeting decided on an issue: its measures become part of the draft of the matrix. Who, where and when are known; an
 * officer still says what and how, or the matrix cannot be proposed.
 */
@Hears(meetingDecisionRecorded)
export class MeetingDecisionRecordedConsumer implements EventConsumer<typeof meetingDecisionRecorded> {
  constructor(
    private readonly changes: IssueChanges,
    private readonly measures: MeasureWriting,
  ) {}

  async handle(
    message: EventMessage<DataOf<typeof meetingDecisionRecorded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { issueId, decisionId, measures } = message.data;
    await this.changes.lock(manager, issueId, 'issueId');
    for (const { measureId, responsible, territoryId, dueOn } of measures) {
      await this.measures.add(manager, issueId, {
        id: measureId,
        decisionId,
        what: null,
        how: null,
        responsiblePersonId: responsible.kind === 'person' ? responsible.personId : null,
        responsibleOrganisationId: responsible.kind === 'organisation' ? responsible.organisationId : null,
        territoryId,
        dueOn,
      });
    }
  }
}
