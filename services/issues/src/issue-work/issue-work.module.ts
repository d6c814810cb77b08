import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { GatheredConcernsService } from './gathered-concerns.service.js';
import { IssueWorkResolver } from './issue-work.resolver.js';
import { IssueWorkService } from './issue-work.service.js';
import { PresentIssueService } from './present-issue.service.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { WorkingGroupService } from './working-group.service.js';

@Module({
  imports: [ConcernModule, IssueModule, StakeholderModule],
  providers: [
    GatheredConcernsService,
    PresentIssueService,
    IssueWorkService,
    WorkingGroupService,
    IssueWorkResolver,
  ],
})
export class IssueWorkModule {}
