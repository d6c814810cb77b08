import { Module } from '@nestjs/common';
import { BulletinLoader } from './bulletin.loader.js';
import { BulletinResolver } from './bulletin.resolver.js';
import { BulletinService } from './bulletin.service.js';
import { IssueClosedConsumer } from './issue-closed.consumer.js';
import { TerritoryBulletinsResolver } from './territory-bulletins.resolver.js';

@Module({
  providers: [
    BulletinLoader,
    BulletinService,
    BulletinResolver,
    TerritoryBulletinsResolver,
    IssueClosedConsumer,
  ],
  exports: [BulletinLoader],
})
export class BulletinModule {}
