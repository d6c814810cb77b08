import { Injectable } from '@nestjs/common';
import { issueStageChanged } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { Indicators } from '@vicinia/indicators';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { IssueStage } from '../generated/graphql.js';
import type { Counted } from '../indicator/indicator.js';
import { isOpen } from './issue-life-cycle.js';
import { IssueStageChange } from './issue-stage-change.entity.js';
import type { Issue } from './issue.entity.js';

/** Stages that have messages of their own, which say more. */
const TOLD_APART: readonly IssueStage[] = ['BINDING', 'CLOSED'];

/** Moves a locked issue to a stage that the life cycle gave, with all that hangs on it: history, message, figures. */
@Injectable()
export class IssueStageService {
  constructor(
    private readonly outbox: Outbox,
    private readonly indicators: Indicators<Counted>,
  ) {}

  /** @param changedBy who did it; null where the rules did, or a reporter */
  async move(
    manager: EntityManager,
    issue: Issue,
    toStage: IssueStage,
    changedBy: string | null,
  ): Promise<void> {
    const fromStage = issue.stage;
    issue.stage = toStage;
    await record(manager, issue.id, { fromStage, toStage, changedBy });
    const change = Number(isOpen(toStage)) - Number(isOpen(fromStage));
    if (change !== 0)
      await this.indicators.addToStock(manager, issue.territoryId, 'OPEN_ISSUES', now(), change);
    if (TOLD_APART.includes(toStage)) return;
    await this.outbox.add(manager, issueStageChanged, {
      subject: issue.id,
      territoryId: issue.territoryId,
      data: { from: fromStage, to: toStage },
    });
  }

  /** Notes the first stage of a new issue. */
  async begin(manager: EntityManager, issue: Issue, changedBy: string): Promise<void> {
    await record(manager, issue.id, { fromStage: null, toStage: issue.stage, changedBy });
    await this.indicators.addToStock(manager, issue.territoryId, 'OPEN_ISSUES', now(), 1);
  }
}

async function record(
  manager: EntityManager,
  issueId: string,
  change: Pick<IssueStageChange, 'fromStage' | 'toStage' | 'changedBy'>,
): Promise<void> {
  await manager.insert(IssueStageChange, { issueId, ...change, changedAt: now() });
}
