import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { MatrixDraftService } from './matrix-draft.service.js';
import { MatrixReads } from './matrix.reads.js';
import { MatrixOfIssueResolver, MatrixResolver, MeasureResolver } from './matrix.resolver.js';
import { MatrixService } from './matrix.service.js';
import { MeasureService } from './measure.service.js';
import { MeetingDecisionRecordedConsumer } from './meeting-decision-recorded.consumer.js';

@Module({
  imports: [IssueModule, StakeholderModule],
  providers: [
    MatrixDraftService,
    MatrixReads,
    MeasureService,
    MatrixService,
    MeetingDecisionRecordedConsumer,
    MatrixResolver,
    MatrixOfIssueResolver,
    MeasureResolver,
  ],
  exports: [MatrixDraftService, MatrixReads],
})
export class MatrixModule {}
