import { Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { concernJoinedIssue, issueClosed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { idArgument, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernMessages } from '../concern/concern-messages.js';
import { Concern } from '../concern/concern.entity.js';
import type {
  CloseIssueInput,
  DeclineIssueInput,
  MergeIssueInput,
  ReferIssueInput,
} from '../generated/graphql.js';
import { closedWith } from '../indicators/indicator.js';
import { IndicatorDeltas } from '../indicators/indicator-deltas.js';
import { demandOn } from '../platform/demand-on.js';
import { localisedArgument } from '../reading/arguments.js';
import { IssueChanges } from './issue-changes.js';
import { nextIssueStage, requireOpen, requireReviews, stageAfterReturn } from './issue-life-cycle.js';
import { IssueMoves } from './issue-moves.js';
import { lead, plain } from './issue-work.service.js';
import { Issue } from './issue.entity.js';

const TEXT_LIMIT = 5_000;
const AUTHORITY_LIMIT = 200;

/** The ways in which an issue ends or leaves the path of the partnership. */
@Injectable()
export class IssueEndings {
  constructor(
    private readonly changes: IssueChanges,
    private readonly moves: IssueMoves,
    private readonly outbox: Outbox,
    private readonly concernMessages: ConcernMessages,
    private readonly deltas: IndicatorDeltas,
  ) {}

  /** @throws Refusal REVIEWS_MISSING before two reviews of the present round */
  close(access: Access, input: CloseIssueInput, key: string): Promise<string> {
    return this.changes.run(access, lead('closeIssue', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'close');
      const closedAt = now();
      requireReviews(await this.reviewsOf(manager, issue));
      issue.effect = input.effect;
      issue.assessment = localisedArgument(input.assessment ?? [], 'input.assessment', TEXT_LIMIT, 0);
      issue.closedAt = closedAt;
      await this.moves.move(manager, issue, to, by);
      await this.deltas.add(manager, issue.territoryId, closedWith(input.effect), closedAt, 1);
      await this.outbox.add(manager, issueClosed, {
        subject: issue.id,
        territoryId: issue.territoryId,
        data: {
          effect: input.effect,
          concernCount: await manager.countBy(Concern, { issueId: issue.id }),
          closedAt: closedAt.toISOString(),
        },
      });
    });
  }

  decline(access: Access, input: DeclineIssueInput, key: string): Promise<string> {
    return this.changes.run(access, lead('declineIssue', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'decline');
      issue.declineReason = localisedArgument(input.reason, 'input.reason', TEXT_LIMIT);
      await this.moves.move(manager, issue, to, by);
    });
  }

  /** The other issue takes the concerns; their reply clocks run on, because nobody has answered by merging. */
  merge(access: Access, input: MergeIssueInput, key: string): Promise<string> {
    const targetId = idArgument(input.intoIssueId, 'input.intoIssueId');
    const request = { ...lead('mergeIssue', input, key), otherIssueId: targetId };
    return this.changes.run(access, request, async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'merge');
      if (targetId === issue.id) {
        throw new Refusal('INVALID_INPUT', 'an issue is joined with another one', 'input.intoIssueId');
      }
      const target = await this.changes.lock(manager, targetId, 'input.intoIssueId');
      demandOn(
        access,
        'issue.lead',
        'issue.read',
        await this.changes.factsOf(manager, target),
        'input.intoIssueId',
      );
      requireOpen(target.stage);
      await this.handOverConcerns(manager, issue, target);
      issue.mergedIntoId = target.id;
      await this.moves.move(manager, issue, to, by);
    });
  }

  refer(access: Access, input: ReferIssueInput, key: string): Promise<string> {
    return this.changes.run(access, lead('referIssue', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'refer');
      issue.stageBeforeReferral = issue.stage;
      issue.referredTo = textArgument(input.authority, 'input.authority', AUTHORITY_LIMIT);
      await this.moves.move(manager, issue, to, by);
    });
  }

  returnReferral(access: Access, issueId: string, key: string): Promise<string> {
    return this.changes.run(access, plain('returnReferral', issueId, key), async ({ manager, issue, by }) => {
      const to = stageAfterReturn(issue.stage, issue.stageBeforeReferral);
      issue.stageBeforeReferral = null;
      issue.referredTo = null;
      await this.moves.move(manager, issue, to, by);
    });
  }

  private async handOverConcerns(manager: EntityManager, issue: Issue, target: Issue): Promise<void> {
    const concerns = await manager.find(Concern, {
      where: { issueId: issue.id },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const concern of concerns) {
      concern.issueId = target.id;
      await manager.save(Concern, concern);
      await this.concernMessages.tell(manager, concernJoinedIssue, concern, now(), { issueId: target.id });
    }
  }

  private async reviewsOf(manager: EntityManager, issue: Issue): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM review WHERE issue_id = $1 AND round = $2`,
      [issue.id, issue.round],
    );
    return row?.count ?? 0;
  }
}
