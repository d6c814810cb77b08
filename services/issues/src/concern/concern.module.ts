import { Module } from '@nestjs/common';
import { ConcernCategoryModule } from '../concern-category/concern-category.module.js';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { ConcernNewsService } from './concern-news.service.js';
import { ConcernEscalationResolver, ConcernMessageResolver } from './concern-parts.resolver.js';
import { ConcernReads } from './concern.reads.js';
import { ConcernResolver } from './concern.resolver.js';
import { ConcernService } from './concern.service.js';
import { EscalationService } from './escalation.service.js';

@Module({
  imports: [ConcernCategoryModule, AttachmentModule, TerritoryModule],
  providers: [
    ConcernReads,
    ConcernNewsService,
    ConcernService,
    EscalationService,
    ConcernResolver,
    ConcernEscalationResolver,
    ConcernMessageResolver,
  ],
  exports: [ConcernReads, ConcernNewsService, ConcernService, EscalationService],
})
export class ConcernModule {}
