import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { MeasureModule } from '../measure/measure.module.js';
import { EvidenceOfMeasureResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';

@Module({
  imports: [AttachmentModule, MeasureModule],
  providers: [EvidenceService, EvidenceOfMeasureResolver],
})
export class EvidenceModule {}
