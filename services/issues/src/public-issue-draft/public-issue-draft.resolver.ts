import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type {
  MutationDiscardPublicIssueDraftArgs,
  MutationDraftPublicIssueArgs,
  MutationReleasePublicIssueDraftArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { PublicIssueDraft } from './public-issue-draft.entity.js';
import { PublicIssueDraftReads } from './public-issue-draft.reads.js';
import { PublicIssueDraftService } from './public-issue-draft.service.js';

@ResolverOf('Issue')
export class DraftOfIssueResolver {
  constructor(
    private readonly service: PublicIssueDraftService,
    private readonly drafts: PublicIssueDraftReads,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Issue', 'publicDraft')
  async draftOf(
    @Parent() issue: Issue,
    @Context() context: GraphqlContext,
  ): Promise<PublicIssueDraft | null> {
    const access = await this.accessControl.of(context);
    const mayRead = access.may('issue.draftPublic', await this.issues.factsOf(context, issue));
    return mayRead ? this.drafts.ofIssue(context, issue.id) : null;
  }

  @Mutation('draftPublicIssue')
  async draft(
    @Args() { input, idempotencyKey }: MutationDraftPublicIssueArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.service.draft(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('releasePublicIssueDraft')
  async release(
    @Args() { input, idempotencyKey }: MutationReleasePublicIssueDraftArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.service.release(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('discardPublicIssueDraft')
  async discard(
    @Args() { input, idempotencyKey }: MutationDiscardPublicIssueDraftArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.service.discard(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }
}

@ResolverOf('PublicIssueDraft', 'revision', 'texts', 'draftedAt')
export class PublicIssueDraftResolver {
  constructor(private readonly categories: ConcernCategoryReads) {}

  @FieldOf('PublicIssueDraft', 'place')
  place(@Parent() { territoryId }: PublicIssueDraft): { id: string } {
    return { id: territoryId };
  }

  @FieldOf('PublicIssueDraft', 'category')
  async category(
    @Parent() { category }: PublicIssueDraft,
    @Context() context: GraphqlContext,
  ): Promise<ConcernCategory | null> {
    return category === null ? null : this.categories.ofCode(context, category);
  }

  @FieldOf('PublicIssueDraft', 'draftedBy')
  draftedBy(@Parent() { draftedBy }: PublicIssueDraft): { id: string } {
    return { id: draftedBy };
  }
}
