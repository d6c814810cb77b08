import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { EvidenceOfMeasureResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';

@Module({
  imports: [AttachmentModule, MatrixModule],
  providers: [EvidenceService, EvidenceOfMeasureResolver],
})
export class EvidenceModule {}
