import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  localisedTexts,
  pageByTime,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { concernKey, ConcernReads } from '../concern/concern.reads.js';
import type {
  Bulletin,
  Effect,
  IssueConcernsArgs,
  LocalisedText,
  PublicIssueStatus,
} from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from './issue.entity.js';
import { IssueReads } from './issue.reads.js';

/** What came of a concern, as the schema shows it. */
interface Outcome {
  readonly effect: Effect | null;
  readonly declineReason: LocalisedText[];
  readonly bulletin: Bulletin | null;
  readonly toldAt: Date | null;
}

@ResolverOf('Issue')
export class ConcernsOfIssueResolver {
  constructor(
    private readonly concernsOf: ConcernReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Issue', 'concerns')
  async concerns(
    @Parent() issue: Issue,
    @Args() args: IssueConcernsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const access = await this.accessControl.of(context);
    const page = pageByTime(args, 'NEWEST_FIRST');
    const concerns = await this.concernsOf.ofIssue(context, access, issue.id, page);
    return {
      ...connectionOf(concerns, page, concernKey),
      count: () => this.concernsOf.countOfIssue(context, access, issue.id),
    };
  }
}

/** The issue that a concern joined, for whoever may see the concern. */
@ResolverOf('Concern')
export class IssueOfConcernResolver {
  constructor(
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Concern', 'issue')
  async issue(@Parent() { issueId }: Concern, @Context() context: GraphqlContext): Promise<Issue | null> {
    return issueId === null
      ? null
      : this.issues.visibleById(context, await this.accessControl.of(context), issueId);
  }

  @FieldOf('Concern', 'outcome')
  async outcome(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<Outcome | null> {
    return outcomeOf(concern, await issueOf(this.issues, concern, context));
  }
}

/** The same for the holder of a receipt, who learns where the issue stands and not which one it is. */
@ResolverOf('ConcernOfReceipt')
export class IssueOfReceiptResolver {
  constructor(private readonly issues: IssueReads) {}

  @FieldOf('ConcernOfReceipt', 'issueStatus')
  async issueStatus(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<PublicIssueStatus | null> {
    const issue = await issueOf(this.issues, concern, context);
    return issue && this.issues.publicStatusOf(context, issue);
  }

  @FieldOf('ConcernOfReceipt', 'outcome')
  async outcome(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<Outcome | null> {
    return outcomeOf(concern, await issueOf(this.issues, concern, context));
  }
}

function issueOf(issues: IssueReads, { issueId }: Concern, context: GraphqlContext): Promise<Issue | null> {
  return issueId === null ? Promise.resolve(null) : issues.byId(context, issueId);
}

function outcomeOf({ bulletinId, toldAt }: Concern, issue: Issue | null): Outcome | null {
  if (issue?.stage !== 'CLOSED' && issue?.stage !== 'DECLINED') return null;
  return {
    effect: issue.effect,
    declineReason: localisedTexts(issue.declineReason ?? {}),
    bulletin: bulletinId === null ? null : { id: bulletinId },
    toldAt,
  };
}
