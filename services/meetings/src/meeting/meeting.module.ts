import { Module } from '@nestjs/common';
import { PanelModule } from '../panel/panel.module.js';
import { MeetingReads } from './meeting.reads.js';
import {
  AgendaItemResolver,
  MeetingMutationsResolver,
  MeetingResolver,
  MinutesResolver,
} from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { MeetingsOfPanelResolver } from './meetings-of-panel.resolver.js';
import { ProceedingsService } from './proceedings.service.js';

@Module({
  imports: [PanelModule],
  providers: [
    MeetingReads,
    MeetingService,
    ProceedingsService,
    MeetingResolver,
    MeetingMutationsResolver,
    AgendaItemResolver,
    MinutesResolver,
    MeetingsOfPanelResolver,
  ],
  exports: [MeetingReads],
})
export class MeetingModule {}
