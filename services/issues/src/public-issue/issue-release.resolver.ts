import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { localisedTexts, type GraphqlContext } from '@vicinia/service-kit';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type {
  LocalisedText,
  MutationReleasePublicIssueArgs,
  MutationWithdrawPublicIssueArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { IssueRelease } from './issue-release.entity.js';
import { PublicIssueReads } from './public-issue.reads.js';
import { PublicIssueService } from './public-issue.service.js';

@ResolverOf('Issue', 'publicSince')
export class ReleaseOfIssueResolver {
  constructor(
    private readonly publicIssues: PublicIssueService,
    private readonly releases: PublicIssueReads,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Issue', 'release')
  releaseOf(@Parent() { id }: Issue, @Context() context: GraphqlContext): Promise<IssueRelease | null> {
    return this.releases.latest(context, id);
  }

  @Mutation('releasePublicIssue')
  async release(
    @Args() { input, idempotencyKey }: MutationReleasePublicIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.publicIssues.release(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('withdrawPublicIssue')
  async withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawPublicIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.publicIssues.withdraw(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }
}

@ResolverOf('IssueRelease', 'version', 'texts', 'releasedAt', 'withdrawnAt')
export class IssueReleaseResolver {
  constructor(private readonly categories: ConcernCategoryReads) {}

  @FieldOf('IssueRelease', 'place')
  place(@Parent() { territoryId }: IssueRelease): { id: string } {
    return { id: territoryId };
  }

  @FieldOf('IssueRelease', 'category')
  async category(
    @Parent() { category }: IssueRelease,
    @Context() context: GraphqlContext,
  ): Promise<ConcernCategory | null> {
    return category === null ? null : this.categories.ofCode(context, category);
  }

  @FieldOf('IssueRelease', 'draftedBy')
  draftedBy(@Parent() { draftedBy }: IssueRelease): { id: string } | null {
    return draftedBy === null ? null : { id: draftedBy };
  }

  @FieldOf('IssueRelease', 'releasedBy')
  releasedBy(@Parent() { releasedBy }: IssueRelease): { id: string } {
    return { id: releasedBy };
  }

  @FieldOf('IssueRelease', 'withdrawnBy')
  withdrawnBy(@Parent() { withdrawnBy }: IssueRelease): { id: string } | null {
    return withdrawnBy === null ? null : { id: withdrawnBy };
  }

  @FieldOf('IssueRelease', 'withdrawalReason')
  withdrawalReason(@Parent() { withdrawalReason }: IssueRelease): LocalisedText[] {
    return localisedTexts(withdrawalReason ?? {});
  }
}
