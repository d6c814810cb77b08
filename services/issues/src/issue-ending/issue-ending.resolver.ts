import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationCloseIssueArgs,
  MutationDeclineIssueArgs,
  MutationMergeIssueArgs,
  MutationReferIssueArgs,
  MutationReturnReferralArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import { IssueEndingService } from './issue-ending.service.js';

/** The ways in which an issue ends or leaves the path. */
@ResolverOf('Issue')
export class IssueEndingResolver {
  constructor(
    private readonly endings: IssueEndingService,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('closeIssue')
  async closeIssue(
    @Args() { input, idempotencyKey }: MutationCloseIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.endings.close(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('declineIssue')
  async declineIssue(
    @Args() { input, idempotencyKey }: MutationDeclineIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.endings.decline(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('mergeIssue')
  async mergeIssue(
    @Args() { input, idempotencyKey }: MutationMergeIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.endings.merge(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('referIssue')
  async referIssue(
    @Args() { input, idempotencyKey }: MutationReferIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.endings.refer(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('returnReferral')
  async returnReferral(
    @Args() { input, idempotencyKey }: MutationReturnReferralArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.endings.returnReferral(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @FieldOf('Issue', 'lessonForCourses')
  lessonForCourses(@Parent() { lessonCourseIds }: Issue): { id: string }[] {
    return lessonCourseIds.map((id) => ({ id }));
  }
}
