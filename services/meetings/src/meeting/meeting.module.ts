import { Module } from '@nestjs/common';
import { DecisionLoader } from '../decision/decision.loader.js';
import { PanelModule } from '../panel/panel.module.js';
import { AgendaItemResolver } from './agenda-item.resolver.js';
import { AgreedMinutesLoader } from './agreed-minutes.loader.js';
import { IssueAgendaRequestedConsumer } from './issue-agenda-requested.consumer.js';
import { MeetingChanges } from './meeting-changes.js';
import { MeetingMutationsResolver } from './meeting-mutations.resolver.js';
import { MeetingLoader } from './meeting.loader.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { PanelMeetingsResolver } from './panel-meetings.resolver.js';
import { RecordsService } from './records.service.js';

@Module({
  imports: [PanelModule],
  providers: [
    MeetingLoader,
    DecisionLoader,
    AgreedMinutesLoader,
    MeetingChanges,
    MeetingService,
    RecordsService,
    MeetingResolver,
    MeetingMutationsResolver,
    AgendaItemResolver,
    PanelMeetingsResolver,
    IssueAgendaRequestedConsumer,
  ],
  exports: [MeetingChanges, MeetingLoader, DecisionLoader],
})
export class MeetingModule {}
