import { Context, Parent } from '@nestjs/graphql';
import { AccessControl, viewerActions, type ViewerAction } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import { concernActions, concernActionsByReceipt } from '../concern/concern.record.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import { judgementActions, judgementActionsByReceipt } from '../outcome-judgement/judgement.js';

@ResolverOf('Concern')
export class ActionsOnConcernResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly concerns: ConcernReads,
    private readonly issues: IssueReads,
  ) {}

  @FieldOf('Concern', 'viewerActions')
  async viewerActions(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = await this.concerns.factsOf(context, concern);
    const issue = await issueOf(this.issues, context, concern);
    return [
      ...(await viewerActions(access, concernActions, concern, facts)),
      ...(await viewerActions(access, judgementActions, issue, facts)),
    ];
  }
}

/** Whoever holds the receipt has proved all there is to prove. */
@ResolverOf('ConcernOfReceipt')
export class ActionsOnConcernOfReceiptResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly issues: IssueReads,
  ) {}

  @FieldOf('ConcernOfReceipt', 'viewerActions')
  async viewerActions(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = { holdsReceipt: true };
    const issue = await issueOf(this.issues, context, concern);
    return [
      ...(await viewerActions(access, concernActionsByReceipt, concern, facts)),
      ...(await viewerActions(access, judgementActionsByReceipt, issue, facts)),
    ];
  }
}

/** The issue that a concern joined, whoever may see it: its reporter judges what came of it. */
async function issueOf(
  issues: IssueReads,
  context: GraphqlContext,
  { issueId }: Concern,
): Promise<Issue | null> {
  return issueId === null ? null : issues.byId(context, issueId);
}
