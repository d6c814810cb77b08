import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { MeasureModule } from '../measure/measure.module.js';
import { PublicIssueDraftModule } from '../public-issue-draft/public-issue-draft.module.js';
import { ReviewModule } from '../review/review.module.js';
import { SignatureModule } from '../signature/signature.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import {
  ActionsOnConcernOfReceiptResolver,
  ActionsOnConcernResolver,
} from './actions-on-concern.resolver.js';
import {
  ActionsOnIssue,
  ActionsOnIssueResolver,
  ActionsOnMatrixResolver,
  ActionsOnMeasureResolver,
} from './actions-on-issue.resolver.js';

@Module({
  imports: [
    ConcernModule,
    IssueModule,
    MatrixModule,
    MeasureModule,
    PublicIssueDraftModule,
    ReviewModule,
    SignatureModule,
    StakeholderModule,
  ],
  providers: [
    ActionsOnIssue,
    ActionsOnConcernResolver,
    ActionsOnConcernOfReceiptResolver,
    ActionsOnIssueResolver,
    ActionsOnMatrixResolver,
    ActionsOnMeasureResolver,
  ],
})
export class ViewerActionModule {}
