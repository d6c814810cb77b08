import { ChangeNews } from '@vicinia/access';
import { handoverCaseloadMoved, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { isOpen } from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord, lockIssue } from '../issue/issue.record.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { HandoverCaseload } from './handover-caseload.entity.js';
import { IssueHandOver } from './issue-hand-over.entity.js';
import { isWithinPost, issuesOf, passMeasuresOn, passPlaceOn } from './moved-caseload.js';

type Moved = EventMessage<DataOf<typeof handoverCaseloadMoved>>;

/**
 * Gives to whoever took over a post what the other worked on by it: open issues that they led in its territory, their places
 * in issues, and their measures. Concerns are no person's: they wait where their territory answers. Each handover once.
 */
@Hears(handoverCaseloadMoved)
export class HandoverCaseloadMovedConsumer implements EventConsumer<typeof handoverCaseloadMoved> {
  constructor(
    private readonly participants: IssueParticipantsService,
    private readonly news: ChangeNews,
  ) {}

  async handle(message: Moved, manager: EntityManager): Promise<void> {
    const { subject: handoverId } = message;
    if (await manager.existsBy(HandoverCaseload, { handoverId })) return;
    await manager.insert(HandoverCaseload, { handoverId, movedAt: now() });
    for (const issueId of await issuesOf(manager, message.data, message.territoryId)) {
      await this.move(message, manager, issueId);
    }
  }

  private async move(
    { subject: handoverId, territoryId, data }: Moved,
    manager: EntityManager,
    issueId: string,
  ) {
    // The lock keeps a new version of the matrix from copying what passes on here.
    const issue = await lockIssue(manager, issueId);
    if (!isOpen(issue.stage)) return;
    const { leavingPersonId: fromPersonId, successorPersonId: toPersonId } = data;
    const isLead =
      issue.leadId === fromPersonId && (await isWithinPost(manager, issue.territoryId, territoryId));
    if (isLead) {
      issue.leadId = toPersonId;
      await manager.update(Issue, { id: issueId }, { leadId: toPersonId });
    }
    const placePassed = await passPlaceOn(manager, issueId, data);
    const measuresPassed = await passMeasuresOn(manager, issueId, data);
    if (!isLead && !placePassed && !measuresPassed) return;
    await manager.insert(IssueHandOver, {
      issueId,
      handoverId,
      fromPersonId,
      toPersonId,
      isLead,
      movedAt: now(),
    });
    await this.participants.state(manager, issueId);
    await this.news.tell(manager, issueRecord, issue);
  }
}
