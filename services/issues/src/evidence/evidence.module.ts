import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { MeasureModule } from '../measure/measure.module.js';
import { EvidenceReads } from './evidence.reads.js';
import {
  EvidenceOfIssueResolver,
  EvidenceOfMeasureResolver,
  EvidenceWithdrawalResolver,
} from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';

@Module({
  imports: [AttachmentModule, MeasureModule],
  providers: [
    EvidenceReads,
    EvidenceService,
    EvidenceOfMeasureResolver,
    EvidenceOfIssueResolver,
    EvidenceWithdrawalResolver,
  ],
})
export class EvidenceModule {}
