import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import type { MutationAddReviewArgs } from '../generated/graphql.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Issue } from '../issue/issue.entity.js';
import { Review } from './review.entity.js';
import { Reviews } from './reviews.service.js';

@Resolver('Review')
@MappedFields<Review>('id', 'matrixVersion', 'text', 'effectSoFar')
export class ReviewResolver {
  constructor(
    private readonly reviews: Reviews,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('addReview')
  async add(
    @Args() { input, idempotencyKey }: MutationAddReviewArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.reviews.add(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @ResolveField('by')
  by(@Parent() review: Review): { id: string } {
    return { id: review.reviewedBy };
  }

  @ResolveField('at')
  at(@Parent() review: Review): Date {
    return review.reviewedAt;
  }
}

@Resolver('Issue')
export class ReviewsOfIssueResolver {
  constructor(private readonly allReviews: Reviews) {}

  @ResolveField('reviews')
  reviews(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<Review[]> {
    return this.allReviews.ofIssue(context, issue.id);
  }
}
