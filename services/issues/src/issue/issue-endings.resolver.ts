import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationCloseIssueArgs,
  MutationDeclineIssueArgs,
  MutationMergeIssueArgs,
  MutationReferIssueArgs,
  MutationReturnReferralArgs,
} from '../generated/graphql.js';
import { IssueEndings } from './issue-endings.service.js';
import { IssueReads } from './issue-reads.js';
import { Issue } from './issue.entity.js';

/** The ways in which an issue ends or leaves the path. */
@Resolver('Issue')
export class IssueEndingsResolver {
  constructor(
    private readonly endings: IssueEndings,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('closeIssue')
  closeIssue(
    @Args() { input, idempotencyKey }: MutationCloseIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.endings.close(access, input, idempotencyKey));
  }

  @Mutation('declineIssue')
  declineIssue(
    @Args() { input, idempotencyKey }: MutationDeclineIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.endings.decline(access, input, idempotencyKey));
  }

  @Mutation('mergeIssue')
  mergeIssue(
    @Args() { input, idempotencyKey }: MutationMergeIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.endings.merge(access, input, idempotencyKey));
  }

  @Mutation('referIssue')
  referIssue(
    @Args() { input, idempotencyKey }: MutationReferIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.endings.refer(access, input, idempotencyKey));
  }

  @Mutation('returnReferral')
  returnReferral(
    @Args() { issueId, idempotencyKey }: MutationReturnReferralArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.endings.returnReferral(access, issueId, idempotencyKey));
  }

  private async after(
    context: GraphqlContext,
    change: (access: Access) => Promise<string>,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    return { issue: await this.issues.afterChange(context, access, await change(access)) };
  }
}
