import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationAddReviewArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { Review } from './review.entity.js';
import { ReviewReads } from './review.reads.js';
import { ReviewService } from './review.service.js';

@ResolverOf('Review', 'id', 'matrixVersion', 'text', 'language', 'effectSoFar')
export class ReviewResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('addReview')
  async add(
    @Args() { input, idempotencyKey }: MutationAddReviewArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.reviews.add(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @FieldOf('Review', 'by')
  by(@Parent() { reviewedBy }: Review): { id: string } {
    return { id: reviewedBy };
  }

  @FieldOf('Review', 'at')
  at(@Parent() { reviewedAt }: Review): Date {
    return reviewedAt;
  }
}

@ResolverOf('Issue')
export class ReviewsOfIssueResolver {
  constructor(private readonly reads: ReviewReads) {}

  @FieldOf('Issue', 'reviews')
  reviews(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<Review[]> {
    return this.reads.ofIssue(context, issue.id);
  }
}
