import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { IssueReadsModule } from '../issue/issue-reads.module.js';
import { ReviewResolver, ReviewsOfIssueResolver } from './review.resolver.js';
import { Reviews } from './reviews.service.js';

@Module({
  imports: [IssueModule, IssueReadsModule],
  providers: [Reviews, ReviewResolver, ReviewsOfIssueResolver],
})
export class ReviewModule {}
