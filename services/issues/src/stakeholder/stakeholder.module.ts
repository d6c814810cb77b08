import { Module } from '@nestjs/common';
import { IssueParticipantsService } from './issue-participants.service.js';
import { StakeholderReads } from './stakeholder.reads.js';
import { PartyResolver, StakeholderResolver } from './stakeholder.resolver.js';

@Module({
  providers: [StakeholderReads, StakeholderResolver, PartyResolver, IssueParticipantsService],
  exports: [StakeholderReads, IssueParticipantsService],
})
export class StakeholderModule {}
