import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { concernJoinedIssue, issueClosed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { Indicators } from '@vicinia/indicators';
import {
  checkInput,
  idArgument,
  ifGiven,
  localisedArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernNewsService } from '../concern/concern-news.service.js';
import { Concern } from '../concern/concern.entity.js';
import type {
  CloseIssueInput,
  DeclineIssueInput,
  MergeIssueInput,
  ReferIssueInput,
  ReturnReferralInput,
} from '../generated/graphql.js';
import { closedWith, type Counted } from '../indicator/indicator.js';
import { nextIssueStage, demandOpen, demandReviews, stageAfterReturn } from '../issue/issue-life-cycle.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import type { Issue } from '../issue/issue.entity.js';
import { issueRecord, NOT_PUBLIC, onIssue } from '../issue/issue.record.js';
import { Review } from '../review/review.entity.js';

const INTO = 'input.intoIssueId';

/** The ways in which an issue ends or leaves the path of the partnership. Each answers with the issue's id. */
@Injectable()
export class IssueEndingService {
  constructor(
    private readonly changes: Changes,
    private readonly stages: IssueStageService,
    private readonly outbox: Outbox,
    private readonly concernNews: ConcernNewsService,
    private readonly indicators: Indicators<Counted>,
  ) {}

  /** @throws Refusal REVIEWS_MISSING before two reviews of the present round */
  close(access: Access, input: CloseIssueInput, key: string): Promise<string> {
    const asked = onIssue('closeIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'close');
      const closedAt = now();
      demandReviews(await manager.countBy(Review, { issueId: issue.id, round: issue.round }));
      issue.effect = input.effect;
      issue.assessment = localisedArgument(input.assessment, 'input.assessment', 0);
      issue.closedAt = closedAt;
      issue.lessonCourseIds = lessonsArgument(input.lessonForCourses);
      await this.stages.move(manager, issue, to, access.personId());
      await this.indicators.add(manager, issue.territoryId, closedWith(input.effect), closedAt, 1);
      await this.outbox.add(manager, issueClosed, {
        subject: issue.id,
        territoryId: issue.territoryId,
        data: {
          effect: input.effect,
          concernCount: await manager.countBy(Concern, { issueId: issue.id }),
          closedAt: closedAt.toISOString(),
          lessonCourseIds: issue.lessonCourseIds,
        },
      });
      return issue.id;
    });
  }

  decline(access: Access, input: DeclineIssueInput, key: string): Promise<string> {
    const asked = onIssue('declineIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'decline');
      issue.declineReason = localisedArgument(input.reason, 'input.reason');
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  /** The other issue takes the concerns; their reply clocks run on, because nobody has answered by merging. */
  merge(access: Access, input: MergeIssueInput, key: string): Promise<string> {
    const intoId = idArgument(input.intoIssueId, INTO);
    const asked = { ...onIssue('mergeIssue', input, key), alsoLock: [intoId] };
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'merge');
      if (intoId === issue.id)
        throw new Refusal('INVALID_INPUT', 'an issue is joined with another one', INTO);
      const other = { rule: 'issue.lead', id: intoId, field: INTO } as const;
      const { record: target } = await this.changes.lock(access, manager, issueRecord, other);
      demandOpen(target.stage);
      await this.handOverConcerns(manager, issue, target);
      issue.mergedIntoId = target.id;
      Object.assign(issue, NOT_PUBLIC);
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  refer(access: Access, input: ReferIssueInput, key: string): Promise<string> {
    const asked = onIssue('referIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'refer');
      issue.stageBeforeReferral = issue.stage;
      const receiver = checkInput({
        referredTo: () => textArgument(input.authority, 'input.authority'),
        referredToOrganisationId: () =>
          ifGiven(input.organisationId, (id) => idArgument(id, 'input.organisationId')),
      });
      Object.assign(issue, receiver);
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  returnReferral(access: Access, input: ReturnReferralInput, key: string): Promise<string> {
    const asked = onIssue('returnReferral', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = stageAfterReturn(issue.stage, issue.stageBeforeReferral);
      issue.stageBeforeReferral = null;
      issue.referredTo = null;
      issue.referredToOrganisationId = null;
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
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
      await this.concernNews.tellNews(manager, concernJoinedIssue, concern, now(), { issueId: target.id });
      await manager.save(Concern, concern);
    }
  }
}

/** @throws Refusal INVALID_INPUT for what is no id */
function lessonsArgument(courseIds: readonly string[]): string[] {
  return [...new Set(courseIds.map((id) => idArgument(id, 'input.lessonForCourses')))];
}
