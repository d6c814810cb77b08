import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { ConcernModule } from '../concern/concern.module.js';
import { ConcernRaisingResolver } from './concern-raising.resolver.js';
import { ConcernRaisingService } from './concern-raising.service.js';

@Module({
  imports: [AttachmentModule, ConcernModule],
  providers: [ConcernRaisingService, ConcernRaisingResolver],
  exports: [ConcernRaisingService],
})
export class ConcernRaisingModule {}
