import { Module } from '@nestjs/common';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { HandoverCaseloadMovedConsumer } from './handover-caseload-moved.consumer.js';
import { HandOversOfIssueResolver, IssueHandOverResolver } from './handover-caseload.resolver.js';

@Module({
  imports: [StakeholderModule],
  providers: [HandoverCaseloadMovedConsumer, HandOversOfIssueResolver, IssueHandOverResolver],
})
export class HandoverCaseloadModule {}
