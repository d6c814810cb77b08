import { Module } from '@nestjs/common';
import { BulletinTopicModule } from '../bulletin-topic/bulletin-topic.module.js';
import { BulletinMutationsResolver } from './bulletin-mutations.resolver.js';
import { BulletinReads } from './bulletin.reads.js';
import { BulletinResolver } from './bulletin.resolver.js';
import { BulletinService } from './bulletin.service.js';
import { BulletinsOfTerritoryResolver } from './bulletins-of-territory.resolver.js';
import { HandoverNoticeRequestedConsumer } from './handover-notice-requested.consumer.js';
import { IssueClosedConsumer } from './issue-closed.consumer.js';

@Module({
  imports: [BulletinTopicModule],
  providers: [
    BulletinReads,
    BulletinService,
    BulletinResolver,
    BulletinMutationsResolver,
    BulletinsOfTerritoryResolver,
    IssueClosedConsumer,
    HandoverNoticeRequestedConsumer,
  ],
  exports: [BulletinReads],
})
export class BulletinModule {}
