import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { SignatureService } from './signature.service.js';
import { SettlingService } from './settling.service.js';
import { SignatureDeadlineService } from './signature-deadline.service.js';
import { SignatureReads } from './signature.reads.js';
import { ResolutionOfMatrixResolver, ResolutionResolver, SignatureResolver } from './signature.resolver.js';

@Module({
  imports: [IssueModule, MatrixModule, StakeholderModule],
  providers: [
    SignatureReads,
    SignatureService,
    SettlingService,
    SignatureDeadlineService,
    SignatureResolver,
    ResolutionOfMatrixResolver,
    ResolutionResolver,
  ],
  exports: [SignatureReads, SettlingService, SignatureDeadlineService],
})
export class SignatureModule {}
