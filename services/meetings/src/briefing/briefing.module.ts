import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Briefing } from './briefing.entity.js';
import { BriefingReads } from './briefing.reads.js';
import { BriefingResolver, BriefingsOfWorkResolver } from './briefing.resolver.js';
import { HandoverBriefingRequestedConsumer } from './handover-briefing-requested.consumer.js';

@Module({
  imports: [TypeOrmModule.forFeature([Briefing])],
  providers: [BriefingReads, BriefingResolver, BriefingsOfWorkResolver, HandoverBriefingRequestedConsumer],
})
export class BriefingModule {}
