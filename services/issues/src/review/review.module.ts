import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { ReviewReads } from './review.reads.js';
import { ReviewResolver, ReviewsOfIssueResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';

@Module({
  imports: [IssueModule],
  providers: [ReviewReads, ReviewService, ReviewResolver, ReviewsOfIssueResolver],
  exports: [ReviewReads],
})
export class ReviewModule {}
