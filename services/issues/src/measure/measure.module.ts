import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { MeasureAcceptanceService } from './measure-acceptance.service.js';
import { MeasureReads } from './measure.reads.js';
import { MeasurePeriodResolver, MeasureResolver } from './measure.resolver.js';
import { MeasureService } from './measure.service.js';
import { MeasuresOfMatrixResolver } from './measures-of-matrix.resolver.js';
import { MeetingDecisionRecordedConsumer } from './meeting-decision-recorded.consumer.js';

@Module({
  imports: [IssueModule, MatrixModule, StakeholderModule],
  providers: [
    MeasureReads,
    MeasureService,
    MeasureAcceptanceService,
    MeetingDecisionRecordedConsumer,
    MeasuresOfMatrixResolver,
    MeasureResolver,
    MeasurePeriodResolver,
  ],
  exports: [MeasureReads],
})
export class MeasureModule {}
