import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  knownCount,
  pageByTime,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { waitsUntil } from '../concern/waiting.js';
import type {
  WorkConcernsToAnswerArgs,
  WorkIssuesToAgreeArgs,
  WorkIssuesToReviewArgs,
  WorkIssuesToSignArgs,
  WorkMeasuresToAcceptArgs,
  WorkMeasuresToDoArgs,
} from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import type { MeasureOfVersion } from '../measure/measure.reads.js';
import { StakeholderWorkReads } from './stakeholder-work.reads.js';
import { WorkReads, type WorkCounts } from './work.reads.js';

@ResolverOf('Person', 'id')
export class PersonResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly waiting: WorkReads,
  ) {}

  /** Only the person asks: what waits for somebody is nobody else's business. */
  @FieldOf('Person', 'work')
  async work(@Parent() { id }: { id: string }, @Context() context: GraphqlContext): Promise<WorkCounts> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [id] });
    return this.waiting.counts(access);
  }
}

@ResolverOf(
  'Work',
  'concernsDue',
  'signaturesPending',
  'reviewsDue',
  'processesToAgree',
  'measuresDue',
  'measuresOverdue',
  'measuresProposed',
)
export class WorkResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly waiting: WorkReads,
    private readonly asStakeholder: StakeholderWorkReads,
  ) {}

  @FieldOf('Work', 'concernsToAnswer')
  async concernsToAnswer(
    @Parent() work: WorkCounts,
    @Args() args: WorkConcernsToAnswerArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const concerns = await this.waiting.concerns(await this.accessControl.of(context), page);
    return {
      ...connectionOf(concerns, page, (concern) => [waitsUntil(concern).toISOString(), concern.id]),
      count: knownCount(work.concernsDue),
    };
  }

  @FieldOf('Work', 'issuesToSign')
  async issuesToSign(
    @Args() args: WorkIssuesToSignArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Issue>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const access = await this.accessControl.of(context);
    const rows = await this.asStakeholder.toSign(access, page);
    const connection = connectionOf(
      rows,
      page,
      ({ issue, signBy }) => [signBy.toISOString(), issue.id],
      ({ issue }) => issue,
    );
    return { ...connection, count: () => this.asStakeholder.countToSign(access) };
  }

  @FieldOf('Work', 'issuesToAgree')
  async issuesToAgree(
    @Parent() work: WorkCounts,
    @Args() args: WorkIssuesToAgreeArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Issue>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const issues = await this.asStakeholder.toAgree(await this.accessControl.of(context), page);
    return {
      ...connectionOf(issues, page, ({ presentedAt, id }) => [presentedAt.toISOString(), id]),
      count: knownCount(work.processesToAgree),
    };
  }

  @FieldOf('Work', 'issuesToReview')
  async issuesToReview(
    @Parent() work: WorkCounts,
    @Args() args: WorkIssuesToReviewArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Issue>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const issues = await this.waiting.issuesToReview(await this.accessControl.of(context), page);
    return {
      ...connectionOf(issues, page, ({ presentedAt, id }) => [presentedAt.toISOString(), id]),
      count: knownCount(work.reviewsDue),
    };
  }

  @FieldOf('Work', 'measuresToDo')
  async measuresToDo(
    @Parent() work: WorkCounts,
    @Args() args: WorkMeasuresToDoArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<MeasureOfVersion>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const access = await this.accessControl.of(context);
    const measures =
      args.overdue === true
        ? await this.asStakeholder.measuresOverdue(access, page)
        : await this.asStakeholder.measuresToDo(access, page);
    return {
      ...connectionOf(measures, page, ({ dueOn, id }) => [dueOn, id]),
      count: knownCount(args.overdue === true ? work.measuresOverdue : work.measuresDue),
    };
  }

  @FieldOf('Work', 'measuresToAccept')
  async measuresToAccept(
    @Parent() work: WorkCounts,
    @Args() args: WorkMeasuresToAcceptArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<MeasureOfVersion>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const measures = await this.asStakeholder.measuresToAccept(await this.accessControl.of(context), page);
    return {
      ...connectionOf(measures, page, ({ dueOn, id }) => [dueOn, id]),
      count: knownCount(work.measuresProposed),
    };
  }
}
