import { Injectable } from '@nestjs/common';
import { Changes, type Access, type Change, ChangeNews } from '@vicinia/access';
import { Indicators } from '@vicinia/indicators';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { receiptArgument } from '../arguments/receipt.js';
import { Concern } from '../concern/concern.entity.js';
import { concernRecord } from '../concern/concern.record.js';
import type { JudgeOutcomeByReceiptInput, JudgeOutcomeInput } from '../generated/graphql.js';
import { closedWith, type Counted } from '../indicator/indicator.js';
import { nextIssueStage } from '../issue/issue-life-cycle.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord, lockIssue } from '../issue/issue.record.js';
import { judgementActions, type Judgement } from './judgement.js';
import { beginWithoutKnown } from '../stakeholder/begin-without-known.js';

/** Reporters confirm the effect that was assessed, or contest it, which opens the issue again – once. */
@Injectable()
export class OutcomeJudgementService {
  constructor(
    private readonly changes: Changes,
    private readonly news: ChangeNews,
    private readonly stages: IssueStageService,
    private readonly indicators: Indicators<Counted>,
  ) {}

  /** @returns the concern's id */
  byAccount(access: Access, judgement: Judgement, input: JudgeOutcomeInput, key: string): Promise<string> {
    const { concernId: id } = input;
    const asked = {
      operation: judgement,
      rule: judgementActions[judgement].rule,
      id,
      field: 'input.concernId',
      key,
      input,
      lockFirst: (manager: EntityManager) => lockIssueOf(manager, { id }),
    } as const;
    return this.changes.change(access, concernRecord, asked, (change) => this.judge(judgement, change));
  }

  /** @returns the concern's id */
  byReceipt(
    access: Access,
    judgement: Judgement,
    input: JudgeOutcomeByReceiptInput,
    key: string,
  ): Promise<string> {
    const receiptHash = receiptArgument(input.receiptHash, 'input.receiptHash');
    const asked = {
      operation: `${judgement}ByReceipt`,
      rule: judgementActions[judgement].rule,
      receiptHash,
      field: 'input.receiptHash',
      key,
      input,
      lockFirst: (manager: EntityManager) => lockIssueOf(manager, { receiptHash }),
    } as const;
    return this.changes.changeByReceipt(access, concernRecord, asked, (change) =>
      this.judge(judgement, change),
    );
  }

  private async judge(judgement: Judgement, { manager, record: concern }: Change<Concern>): Promise<string> {
    const issue = concern.issueId === null ? null : await lockIssue(manager, concern.issueId);
    judgementActions[judgement].demandState(issue);
    if (judgement === 'confirmOutcome') concern.confirmedAt = now();
    else if (issue !== null) await this.contest(manager, issue);
    return concern.id;
  }

  private async contest(manager: EntityManager, issue: Issue): Promise<void> {
    const to = nextIssueStage(issue.stage, 'contest');
    const { effect, closedAt } = issue;
    if (effect !== null && closedAt !== null) {
      // The closing no longer stands: it counts as contested, in the month in which it was.
      issue.contestedClosingAt = closedAt;
      await this.indicators.add(manager, issue.territoryId, closedWith(effect), closedAt, -1);
      await this.indicators.add(manager, issue.territoryId, 'CLOSINGS_CONTESTED', closedAt, 1);
    }
    await beginWithoutKnown(manager, issue);
    issue.contestedAt = now();
    issue.round += 1;
    issue.effect = null;
    issue.assessment = null;
    issue.declineReason = null;
    issue.closedAt = null;
    // Who contested stays with the concern, where reads of it are recorded.
    await this.stages.move(manager, issue, to, null);
    await manager.save(Issue, issue);
    await this.news.tell(manager, issueRecord, issue);
  }
}

/** An issue is locked before its concerns, as by those who add concerns to it. */
async function lockIssueOf(
  manager: EntityManager,
  where: { id: string } | { receiptHash: string },
): Promise<void> {
  const issueId = (await manager.findOneBy(Concern, where))?.issueId;
  if (issueId != null) await lockIssue(manager, issueId);
}
