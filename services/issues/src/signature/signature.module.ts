import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { IssueReadsModule } from '../issue/issue-reads.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { AppointmentEndedConsumer } from './appointment-ended.consumer.js';
import { Resolutions } from './resolutions.service.js';
import { SignatureDeadlines } from './signature-deadlines.service.js';
import { SignatureResolver, SignaturesOfMatrixResolver } from './signature.resolver.js';

@Module({
  imports: [IssueModule, IssueReadsModule, MatrixModule],
  providers: [
    Resolutions,
    SignatureDeadlines,
    AppointmentEndedConsumer,
    SignatureResolver,
    SignaturesOfMatrixResolver,
  ],
  exports: [SignatureDeadlines],
})
export class SignatureModule {}
