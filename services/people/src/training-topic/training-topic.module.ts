import { Module } from '@nestjs/common';
import { TrainingTopicReads } from './training-topic.reads.js';
import { TrainingTopicResolver } from './training-topic.resolver.js';
import { TrainingTopicService } from './training-topic.service.js';

@Module({
  providers: [TrainingTopicReads, TrainingTopicService, TrainingTopicResolver],
  exports: [TrainingTopicReads],
})
export class TrainingTopicModule {}
