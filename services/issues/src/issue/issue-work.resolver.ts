import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAddConcernsToIssueArgs,
  MutationAddStakeholderArgs,
  MutationAgreeProcessArgs,
  MutationDefineIssueArgs,
  MutationFormWorkingGroupArgs,
  MutationPresentIssueArgs,
  MutationStartAnalysisArgs,
  MutationStartEvaluationArgs,
  MutationStartImplementationArgs,
} from '../generated/graphql.js';
import { IssueReads } from './issue-reads.js';
import { IssueWork } from './issue-work.service.js';
import { Issue } from './issue.entity.js';
import { PresentIssue } from './present-issue.service.js';
import { WorkingGroup } from './working-group.service.js';

/** The way of an issue from its presentation to its evaluation. */
@Resolver('Issue')
export class IssueWorkResolver {
  constructor(
    private readonly presenting: PresentIssue,
    private readonly work: IssueWork,
    private readonly group: WorkingGroup,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('presentIssue')
  presentIssue(
    @Args() { input, idempotencyKey }: MutationPresentIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.presenting.present(access, input, idempotencyKey));
  }

  @Mutation('addConcernsToIssue')
  addConcernsToIssue(
    @Args() { input, idempotencyKey }: MutationAddConcernsToIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.presenting.addConcerns(access, input, idempotencyKey));
  }

  @Mutation('startAnalysis')
  startAnalysis(
    @Args() { issueId, idempotencyKey }: MutationStartAnalysisArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.work.startAnalysis(access, issueId, idempotencyKey));
  }

  @Mutation('defineIssue')
  defineIssue(
    @Args() { input, idempotencyKey }: MutationDefineIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.work.define(access, input, idempotencyKey));
  }

  @Mutation('agreeProcess')
  agreeProcess(
    @Args() { input, idempotencyKey }: MutationAgreeProcessArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.work.agreeProcess(access, input, idempotencyKey));
  }

  @Mutation('formWorkingGroup')
  formWorkingGroup(
    @Args() { input, idempotencyKey }: MutationFormWorkingGroupArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.group.form(access, input, idempotencyKey));
  }

  @Mutation('addStakeholder')
  addStakeholder(
    @Args() { input, idempotencyKey }: MutationAddStakeholderArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.group.addOne(access, input, idempotencyKey));
  }

  @Mutation('startImplementation')
  startImplementation(
    @Args() { issueId, idempotencyKey }: MutationStartImplementationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.work.startImplementation(access, issueId, idempotencyKey));
  }

  @Mutation('startEvaluation')
  startEvaluation(
    @Args() { issueId, idempotencyKey }: MutationStartEvaluationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    return this.after(context, (access) => this.work.startEvaluation(access, issueId, idempotencyKey));
  }

  private async after(
    context: GraphqlContext,
    change: (access: Access) => Promise<string>,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    return { issue: await this.issues.afterChange(context, access, await change(access)) };
  }
}
