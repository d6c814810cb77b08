import { Module } from '@nestjs/common';
import { AppointmentEndedConsumer } from './appointment-ended.consumer.js';
import { MembershipService } from './membership.service.js';
import { PanelAccess } from './panel-access.js';
import { PanelMemberResolver } from './panel-member.resolver.js';
import { PanelLoader } from './panel.loader.js';
import { PanelResolver } from './panel.resolver.js';
import { PanelService } from './panel.service.js';
import { TerritoryPanelsResolver } from './territory-panels.resolver.js';

@Module({
  providers: [
    PanelAccess,
    PanelLoader,
    PanelService,
    MembershipService,
    PanelResolver,
    PanelMemberResolver,
    TerritoryPanelsResolver,
    AppointmentEndedConsumer,
  ],
  exports: [PanelAccess, PanelLoader],
})
export class PanelModule {}
