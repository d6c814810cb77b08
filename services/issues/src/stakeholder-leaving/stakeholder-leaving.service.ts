import { Injectable } from '@nestjs/common';
import { Changes, organisationsOf, type Access } from '@vicinia/access';
import { ifGiven, now, Refusal, textArgument } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import type { ReleaseStakeholderInput } from '../generated/graphql.js';
import { Issue } from '../issue/issue.entity.js';
import { lockIssue } from '../issue/issue.record.js';
import { MeasureContentRow } from '../measure/measure-content.entity.js';
import { SettlingService } from '../signature/settling.service.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { lockIssueOf, stakeholderRecord } from './stakeholder.record.js';

/** Ends that somebody takes part in an issue: whoever works with the police does so by their own will (S0). */
@Injectable()
export class StakeholderLeavingService {
  constructor(
    private readonly changes: Changes,
    private readonly settling: SettlingService,
    private readonly participants: IssueParticipantsService,
  ) {}

  /** @returns the stakeholder's id */
  release(access: Access, input: ReleaseStakeholderInput, key: string): Promise<string> {
    const { stakeholderId: id } = input;
    const lockFirst = (manager: EntityManager) => lockIssueOf(manager, id);
    const field = 'input.stakeholderId';
    const rule = 'stakeholder.release';
    const asked = { operation: 'releaseStakeholder', rule, id, field, key, input, lockFirst } as const;
    return this.changes.change(access, stakeholderRecord, asked, async ({ manager, record: stakeholder }) => {
      if (stakeholder.releasedAt !== null)
        throw new Refusal('TRANSITION_NOT_ALLOWED', 'this stakeholder has left already');
      const leavesByItself = isOf(access, stakeholder);
      stakeholder.releaseReason = leavesByItself ? ifGiven(input.reason, reasonOf) : reasonOf(input.reason);
      stakeholder.releasedAt = now();
      await manager.save(stakeholder);
      await releaseMeasures(manager, stakeholder);
      const { issueId } = stakeholder;
      await this.settle(manager, await lockIssue(manager, issueId), stakeholder.id);
      await this.participants.state(manager, issueId);
      return stakeholder.id;
    });
  }

  /** What hangs on the signature of somebody who has left a locked issue. */
  async settle(manager: EntityManager, issue: Issue, stakeholderId: string): Promise<void> {
    await this.settling.release(manager, issue, stakeholderId);
    await manager.save(Issue, issue);
  }
}

/** True for the person who takes part, and for whoever acts for the organisation that does. */
function isOf({ principal }: Access, { personId, organisationId }: Stakeholder): boolean {
  return (
    personId === principal.personId ||
    (organisationId !== null && organisationsOf(principal).includes(organisationId))
  );
}

/** Measures of a person who is no stakeholder of the issue any more need another owner. */
async function releaseMeasures(manager: EntityManager, { issueId, personId }: Stakeholder): Promise<void> {
  if (personId === null || (await manager.existsBy(Stakeholder, { issueId, personId, releasedAt: IsNull() })))
    return;
  await manager.update(
    MeasureContentRow,
    { issueId, responsiblePersonId: personId, ownerReleasedAt: IsNull() },
    { ownerReleasedAt: now() },
  );
}

function reasonOf(reason: string | null | undefined): string {
  return textArgument(reason ?? '', 'input.reason');
}
