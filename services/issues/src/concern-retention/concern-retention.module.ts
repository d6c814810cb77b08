import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { PhotoModule } from '../photo/photo.module.js';
import { ConcernRetentionService } from './concern-retention.service.js';

@Module({
  imports: [ConcernModule, PhotoModule],
  providers: [ConcernRetentionService],
  exports: [ConcernRetentionService],
})
export class ConcernRetentionModule {}
