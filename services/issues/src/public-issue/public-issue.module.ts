import { Module } from '@nestjs/common';
import { ConcernCategoryModule } from '../concern-category/concern-category.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { IssueReleaseResolver, ReleaseOfIssueResolver } from './issue-release.resolver.js';
import { PublicIssueReads } from './public-issue.reads.js';
import { PublicIssueResolver } from './public-issue.resolver.js';
import { PublicIssueService } from './public-issue.service.js';
import { PublicIssuesOfTerritoryResolver } from './public-issues-of-territory.resolver.js';

@Module({
  imports: [ConcernCategoryModule, IssueModule, TerritoryModule],
  providers: [
    PublicIssueReads,
    PublicIssueService,
    PublicIssueResolver,
    ReleaseOfIssueResolver,
    IssueReleaseResolver,
    PublicIssuesOfTerritoryResolver,
  ],
})
export class PublicIssueModule {}
