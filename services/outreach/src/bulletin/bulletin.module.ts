import { Module } from '@nestjs/common';
import { BulletinReads } from './bulletin.reads.js';
import { BulletinMutationsResolver, BulletinResolver } from './bulletin.resolver.js';
import { BulletinService } from './bulletin.service.js';
import { BulletinsOfTerritoryResolver } from './bulletins-of-territory.resolver.js';
import { IssueClosedConsumer } from './issue-closed.consumer.js';

@Module({
  providers: [
    BulletinReads,
    BulletinService,
    BulletinResolver,
    BulletinMutationsResolver,
    BulletinsOfTerritoryResolver,
    IssueClosedConsumer,
  ],
  exports: [BulletinReads],
})
export class BulletinModule {}
