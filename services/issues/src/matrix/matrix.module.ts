import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { MatrixDraftService } from './matrix-draft.service.js';
import { MatrixReads } from './matrix.reads.js';
import { MatrixOfIssueResolver, MatrixResolver } from './matrix.resolver.js';
import { MatrixService } from './matrix.service.js';
import { MeasureAcceptanceService } from './measure-acceptance.service.js';
import { MeasurePeriodResolver, MeasureResolver } from './measure.resolver.js';
import { MeasureService } from './measure.service.js';
import { MeetingDecisionRecordedConsumer } from './meeting-decision-recorded.consumer.js';

@Module({
  imports: [IssueModule, StakeholderModule],
  providers: [
    MatrixDraftService,
    MatrixReads,
    MeasureService,
    MeasureAcceptanceService,
    MatrixService,
    MeetingDecisionRecordedConsumer,
    MatrixResolver,
    MatrixOfIssueResolver,
    MeasureResolver,
    MeasurePeriodResolver,
  ],
  exports: [MatrixDraftService, MatrixReads],
})
export class MatrixModule {}
