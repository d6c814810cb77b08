import { Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { idArgument, IdempotentTransactions, now, Refusal, roundedToTheHour } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { isAnonymous } from '../concern/concern-messages.js';
import { Concern } from '../concern/concern.entity.js';
import type { JudgeOutcomeByReceiptInput, JudgeOutcomeInput } from '../generated/graphql.js';
import { closedWith } from '../indicators/indicator.js';
import { IndicatorDeltas } from '../indicators/indicator-deltas.js';
import { notFound } from '../platform/demand-on.js';
import { receiptArgument } from '../reading/arguments.js';
import { IssueChanges } from './issue-changes.js';
import { nextIssueStage, requireNotContested } from './issue-life-cycle.js';
import { IssueMoves } from './issue-moves.js';
import { Issue } from './issue.entity.js';

/** What a reporter can say of an outcome. */
export type Judgement = 'confirmOutcome' | 'contestOutcome';

/** Reporters confirm the effect that was assessed, or contest it, which opens the issue again – once. */
@Injectable()
export class OutcomeJudgement {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly changes: IssueChanges,
    private readonly moves: IssueMoves,
    private readonly deltas: IndicatorDeltas,
  ) {}

  /** @returns the concern's id */
  byAccount(access: Access, judgement: Judgement, input: JudgeOutcomeInput, key: string): Promise<string> {
    const id = idArgument(input.concernId, 'input.concernId');
    return this.transactions.run(
      { scope: access.personId(), key, operation: judgement, input },
      async (manager) => {
        const concern = await manager.findOneBy(Concern, { id });
        if (!concern || !access.may('concern.addTo', { selfIds: [concern.reporterId] }))
          throw notFound('input.concernId');
        access.demand('issue.contest', { selfIds: [concern.reporterId] });
        await this.judge(manager, judgement, concern);
        return concern.id;
      },
    );
  }

  /** @returns the hash of the receipt */
  async byReceipt(judgement: Judgement, input: JudgeOutcomeByReceiptInput, key: string): Promise<string> {
    const receiptHash = receiptArgument(input.receiptHash, 'input.receiptHash');
    await this.transactions.run(
      { scope: receiptHash, key, operation: `${judgement}ByReceipt`, input, anonymous: true },
      async (manager) => {
        const concern = await manager.findOneBy(Concern, { receiptHash });
        if (!concern) throw notFound('input.receiptHash');
        await this.judge(manager, judgement, concern);
        return concern.id;
      },
    );
    return receiptHash;
  }

  private async judge(manager: EntityManager, judgement: Judgement, concern: Concern): Promise<void> {
    if (concern.issueId === null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'the concern joined no issue');
    const issue = await this.changes.lock(manager, concern.issueId, 'input');
    if (judgement === 'confirmOutcome') await this.confirm(manager, concern, issue);
    else await this.contest(manager, concern, issue);
  }

  private async confirm(manager: EntityManager, concern: Concern, issue: Issue): Promise<void> {
    if (issue.stage !== 'CLOSED')
      throw new Refusal('TRANSITION_NOT_ALLOWED', 'no effect has been assessed yet');
    const at = isAnonymous(concern) ? roundedToTheHour(now()) : now();
    await manager.update(Concern, { id: concern.id }, { confirmedAt: at });
  }

  private async contest(manager: EntityManager, concern: Concern, issue: Issue): Promise<void> {
    requireNotContested(issue.contestedAt);
    const to = nextIssueStage(issue.stage, 'contest');
    const { effect, closedAt } = issue;
    if (effect !== null && closedAt !== null) {
      // The closing no longer stands: it counts as contested, in the month in which it was.
      issue.contestedClosingAt = closedAt;
      await this.deltas.add(manager, issue.territoryId, closedWith(effect), closedAt, -1);
      await this.deltas.add(manager, issue.territoryId, 'CLOSINGS_CONTESTED', closedAt, 1);
    }
    issue.contestedAt = isAnonymous(concern) ? roundedToTheHour(now()) : now();
    issue.round += 1;
    issue.effect = null;
    issue.assessment = null;
    issue.declineReason = null;
    issue.closedAt = null;
    // Who contested stays with the concern, where reads of it are recorded.
    await this.moves.move(manager, issue, to, null);
    await manager.save(Issue, issue);
  }
}
