import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { IssueReadsModule } from '../issue/issue-reads.module.js';
import { MatrixDrafts } from './matrix-drafts.js';
import { MatrixReads } from './matrix-reads.js';
import { MatrixOfIssueResolver, MatrixResolver, MeasureResolver } from './matrix.resolver.js';
import { Matrices } from './matrix.service.js';
import { MeasureWriting } from './measure-writing.js';
import { MeetingDecisionRecordedConsumer } from './meeting-decision-recorded.consumer.js';

@Module({
  imports: [IssueModule, IssueReadsModule],
  providers: [
    MatrixDrafts,
    MatrixReads,
    MeasureWriting,
    Matrices,
    MeetingDecisionRecordedConsumer,
    MatrixResolver,
    MatrixOfIssueResolver,
    MeasureResolver,
  ],
  exports: [MatrixDrafts, MatrixReads],
})
export class MatrixModule {}
