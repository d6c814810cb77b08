import { Module } from '@nestjs/common';
import { ConcernCategoryModule } from '../concern-category/concern-category.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { PublicIssueDraftReads } from './public-issue-draft.reads.js';
import { DraftOfIssueResolver, PublicIssueDraftResolver } from './public-issue-draft.resolver.js';
import { PublicIssueDraftService } from './public-issue-draft.service.js';

@Module({
  imports: [ConcernCategoryModule, IssueModule],
  providers: [PublicIssueDraftReads, PublicIssueDraftService, DraftOfIssueResolver, PublicIssueDraftResolver],
  exports: [PublicIssueDraftReads],
})
export class PublicIssueDraftModule {}
