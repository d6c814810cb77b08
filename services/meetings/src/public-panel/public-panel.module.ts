import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.js';
import { PanelModule } from '../panel/panel.module.js';
import { OpenMeetingResolver } from './open-meeting.resolver.js';
import { OpenMeetingService } from './open-meeting.service.js';
import { PublicPanelReads } from './public-panel.reads.js';
import { PublicPanelResolver } from './public-panel.resolver.js';
import { PublicPanelService } from './public-panel.service.js';
import { PublicPanelsOfTerritoryResolver } from './public-panels-of-territory.resolver.js';
import { ReleaseOfPanelResolver } from './release-of-panel.resolver.js';

@Module({
  imports: [PanelModule, MeetingModule],
  providers: [
    PublicPanelReads,
    OpenMeetingService,
    OpenMeetingResolver,
    PublicPanelService,
    PublicPanelResolver,
    PublicPanelsOfTerritoryResolver,
    ReleaseOfPanelResolver,
  ],
})
export class PublicPanelModule {}
