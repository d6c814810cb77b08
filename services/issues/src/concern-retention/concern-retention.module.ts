import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { ConcernRetentionService } from './concern-retention.service.js';

@Module({
  imports: [ConcernModule, AttachmentModule],
  providers: [ConcernRetentionService],
  exports: [ConcernRetentionService],
})
export class ConcernRetentionModule {}
