import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { PersonModule } from '../person/person.module.js';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BriefingScheduledConsumer } from './briefing-scheduled.consumer.js';
import { HandoverActionsResolver } from './handover-actions.resolver.js';
import { HandoverMutationsResolver } from './handover-mutations.resolver.js';
import { HandoverOpeningService } from './handover-opening.service.js';
import { HandoverRoundsService } from './handover-rounds.service.js';
import { HandoverReads } from './handover.reads.js';
import { HandoverResolver, HandoverTaskResolver } from './handover.resolver.js';
import { HandoverService } from './handover.service.js';
import { HandoverOfPostResolver, HandoversOfWorkResolver } from './handovers-of-others.resolver.js';
import { LeavingService } from './leaving.service.js';

@Module({
  imports: [AppointmentModule, PersonModule, PostModule, TerritoryModule],
  providers: [
    HandoverReads,
    HandoverService,
    LeavingService,
    HandoverOpeningService,
    HandoverRoundsService,
    HandoverResolver,
    HandoverTaskResolver,
    HandoverMutationsResolver,
    HandoverActionsResolver,
    HandoverOfPostResolver,
    HandoversOfWorkResolver,
    BriefingScheduledConsumer,
  ],
  exports: [HandoverReads, HandoverRoundsService],
})
export class HandoverModule {}
