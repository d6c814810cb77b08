import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BulletinPublishedConsumer } from './bulletin-published.consumer.js';
import {
  ConcernsOfIssueResolver,
  IssueOfConcernResolver,
  IssueOfReceiptResolver,
} from './issue-of-concern.resolver.js';
import { IssueStageService } from './issue-stage.service.js';
import { IssueReads } from './issue.reads.js';
import { IssueOnAgendaResolver, IssueResolver, IssueStageChangeResolver } from './issue.resolver.js';

@Module({
  imports: [ConcernModule, StakeholderModule, TerritoryModule],
  providers: [
    IssueReads,
    IssueStageService,
    BulletinPublishedConsumer,
    IssueResolver,
    IssueStageChangeResolver,
    IssueOnAgendaResolver,
    ConcernsOfIssueResolver,
    IssueOfConcernResolver,
    IssueOfReceiptResolver,
  ],
  exports: [IssueReads, IssueStageService],
})
export class IssueModule {}
