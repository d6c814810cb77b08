import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.js';
import { PanelModule } from '../panel/panel.module.js';
import { DecisionReads } from './decision.reads.js';
import { DecidedMeasureResolver, DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { DecisionsOfMeetingResolver } from './decisions-of-meeting.resolver.js';

@Module({
  imports: [PanelModule, MeetingModule],
  providers: [
    DecisionReads,
    DecisionService,
    DecisionResolver,
    DecidedMeasureResolver,
    DecisionsOfMeetingResolver,
  ],
})
export class DecisionModule {}
