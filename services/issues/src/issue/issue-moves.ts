import { Injectable } from '@nestjs/common';
import { issueStageChanged } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { IssueStage } from '../generated/graphql.js';
import { IndicatorDeltas } from '../indicators/indicator-deltas.js';
import { isOpen } from './issue-life-cycle.js';
import type { Issue } from './issue.entity.js';

/** Stages that have messages of their own, which say more. */
const TOLD_APART: readonly IssueStage[] = ['BINDING', 'CLOSED'];

/** Moves a locked issue to a stage that the life cycle gave, with all that hangs on it: history, message, figures. */
@Injectable()
export class IssueMoves {
  constructor(
    private readonly outbox: Outbox,
    private readonly deltas: IndicatorDeltas,
  ) {}

  /** @param by who did it; null where the rules did, or a reporter */
  async move(manager: EntityManager, issue: Issue, to: IssueStage, by: string | null): Promise<void> {
    const from = issue.stage;
    issue.stage = to;
    await this.record(manager, issue, from, by);
    const change = Number(isOpen(to)) - Number(isOpen(from));
    if (change !== 0) await this.deltas.add(manager, issue.territoryId, 'OPEN_ISSUES', null, change);
    if (TOLD_APART.includes(to)) return;
    await this.outbox.add(manager, issueStageChanged, {
      subject: issue.id,
      territoryId: issue.territoryId,
      data: { from, to },
    });
  }

  /** Notes the first stage of a new issue. */
  async begin(manager: EntityManager, issue: Issue, by: string): Promise<void> {
    await this.record(manager, issue, null, by);
    await this.deltas.add(manager, issue.territoryId, 'OPEN_ISSUES', null, 1);
  }

  private async record(
    manager: EntityManager,
    issue: Issue,
    from: IssueStage | null,
    by: string | null,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO issue_stage_change (issue_id, from_stage, to_stage, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5)`,
      [issue.id, from, issue.stage, by, now()],
    );
  }
}
