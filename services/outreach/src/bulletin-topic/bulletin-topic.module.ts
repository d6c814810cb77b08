import { Module } from '@nestjs/common';
import { BulletinTopicReads } from './bulletin-topic.reads.js';
import { BulletinTopicResolver } from './bulletin-topic.resolver.js';
import { BulletinTopicService } from './bulletin-topic.service.js';

@Module({
  providers: [BulletinTopicReads, BulletinTopicService, BulletinTopicResolver],
  exports: [BulletinTopicReads],
})
export class BulletinTopicModule {}
