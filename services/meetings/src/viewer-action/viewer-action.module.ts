import { Module } from '@nestjs/common';
import { PanelModule } from '../panel/panel.module.js';
import { ActionsOnMeetingResolver, ActionsOnPanelResolver } from './viewer-action.resolver.js';

@Module({
  imports: [PanelModule],
  providers: [ActionsOnPanelResolver, ActionsOnMeetingResolver],
})
export class ViewerActionModule {}
