import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { IssueReadsModule } from '../issue/issue-reads.module.js';
import { PhotoModule } from '../photo/photo.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BulletinPublishedConsumer } from './bulletin-published.consumer.js';
import { ConcernCategories } from './concern-categories.service.js';
import { ConcernCategoryResolver } from './concern-category.resolver.js';
import { ConcernDesk } from './concern-desk.service.js';
import { ConcernMessages } from './concern-messages.js';
import { ConcernOfReceiptResolver } from './concern-of-receipt.resolver.js';
import { ConcernEscalationResolver, ConcernMessageResolver } from './concern-parts.resolver.js';
import { ConcernReads } from './concern-reads.js';
import { ConcernResolver } from './concern.resolver.js';
import { ConcernsOfIssueResolver, ConcernsOfTerritoryResolver } from './concerns-of.resolver.js';
import { Escalations } from './escalations.service.js';
import { RaiseConcern } from './raise-concern.service.js';

@Module({
  imports: [TerritoryModule, IndicatorsModule, PhotoModule, IssueReadsModule],
  providers: [
    ConcernReads,
    ConcernMessages,
    ConcernCategories,
    RaiseConcern,
    ConcernDesk,
    Escalations,
    BulletinPublishedConsumer,
    ConcernResolver,
    ConcernOfReceiptResolver,
    ConcernCategoryResolver,
    ConcernEscalationResolver,
    ConcernMessageResolver,
    ConcernsOfTerritoryResolver,
    ConcernsOfIssueResolver,
  ],
  exports: [ConcernReads, ConcernMessages, Escalations],
})
export class ConcernModule {}
