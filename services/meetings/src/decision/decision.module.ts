import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.js';
import { PanelModule } from '../panel/panel.module.js';
import { DecidedMeasureResolver } from './decided-measure.resolver.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';

@Module({
  imports: [PanelModule, MeetingModule],
  providers: [DecisionService, DecisionResolver, DecidedMeasureResolver],
})
export class DecisionModule {}
