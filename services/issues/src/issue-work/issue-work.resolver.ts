import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAddConcernsToIssueArgs,
  MutationAddStakeholderArgs,
  MutationAgreeProcessArgs,
  MutationAgreeToProcessArgs,
  MutationDefineIssueArgs,
  MutationFormWorkingGroupArgs,
  MutationPlaceIssueArgs,
  MutationPresentIssueArgs,
  MutationStartAnalysisArgs,
  MutationStartEvaluationArgs,
  MutationStartImplementationArgs,
} from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import { IssueWorkService } from './issue-work.service.js';
import { PresentIssueService } from './present-issue.service.js';
import { WorkingGroupService } from './working-group.service.js';

/** The way of an issue from its presentation to its evaluation. */
@ResolverOf('Issue')
export class IssueWorkResolver {
  constructor(
    private readonly presenting: PresentIssueService,
    private readonly work: IssueWorkService,
    private readonly group: WorkingGroupService,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('presentIssue')
  async presentIssue(
    @Args() { input, idempotencyKey }: MutationPresentIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.presenting.present(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('placeIssue')
  async placeIssue(
    @Args() { input, idempotencyKey }: MutationPlaceIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.presenting.place(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('addConcernsToIssue')
  async addConcernsToIssue(
    @Args() { input, idempotencyKey }: MutationAddConcernsToIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.presenting.addConcerns(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('startAnalysis')
  async startAnalysis(
    @Args() { input, idempotencyKey }: MutationStartAnalysisArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.work.startAnalysis(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('defineIssue')
  async defineIssue(
    @Args() { input, idempotencyKey }: MutationDefineIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.work.define(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('agreeProcess')
  async agreeProcess(
    @Args() { input, idempotencyKey }: MutationAgreeProcessArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.work.agreeProcess(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('agreeToProcess')
  async agreeToProcess(
    @Args() { input, idempotencyKey }: MutationAgreeToProcessArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.group.agreeToProcess(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('formWorkingGroup')
  async formWorkingGroup(
    @Args() { input, idempotencyKey }: MutationFormWorkingGroupArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.group.form(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('addStakeholder')
  async addStakeholder(
    @Args() { input, idempotencyKey }: MutationAddStakeholderArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.group.addOne(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('startImplementation')
  async startImplementation(
    @Args() { input, idempotencyKey }: MutationStartImplementationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.work.startImplementation(
      await this.accessControl.of(context),
      input,
      idempotencyKey,
    );
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('startEvaluation')
  async startEvaluation(
    @Args() { input, idempotencyKey }: MutationStartEvaluationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.work.startEvaluation(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }
}
