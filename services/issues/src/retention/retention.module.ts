import { Module } from '@nestjs/common';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { NamesOfClosedIssues } from './names-of-closed-issues.js';
import { RetentionService } from './retention.service.js';

@Module({
  imports: [StakeholderModule],
  providers: [NamesOfClosedIssues, RetentionService],
  exports: [RetentionService],
})
export class RetentionModule {}
