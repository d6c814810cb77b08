import { Module } from '@nestjs/common';
import { PanelKindModule } from '../panel-kind/panel-kind.module.js';
import { AppointmentEndedConsumer } from './appointment-ended.consumer.js';
import { MembershipService } from './membership.service.js';
import { PanelMemberResolver, PanelResolver } from './panel.resolver.js';
import { PanelParticipantsService } from './panel-participants.service.js';
import { PanelReads } from './panel.reads.js';
import { PanelService } from './panel.service.js';
import { SeatEndingService } from './seat-ending.service.js';
import { PanelsOfTerritoryResolver } from './panels-of-territory.resolver.js';

@Module({
  imports: [PanelKindModule],
  providers: [
    PanelReads,
    PanelService,
    MembershipService,
    PanelParticipantsService,
    SeatEndingService,
    PanelResolver,
    PanelMemberResolver,
    PanelsOfTerritoryResolver,
    AppointmentEndedConsumer,
  ],
  exports: [PanelReads, SeatEndingService],
})
export class PanelModule {}
