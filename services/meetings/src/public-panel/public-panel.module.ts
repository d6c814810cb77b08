import { Module } from '@nestjs/common';
import { PanelModule } from '../panel/panel.module.js';
import { PublicPanelReads } from './public-panel.reads.js';
import {
  PublicPanelResolver,
  PublicPanelsOfTerritoryResolver,
  ReleaseOfPanelResolver,
  TotalOfPublicPanelsResolver,
} from './public-panel.resolver.js';
import { PublicPanelService } from './public-panel.service.js';

@Module({
  imports: [PanelModule],
  providers: [
    PublicPanelReads,
    PublicPanelService,
    PublicPanelResolver,
    PublicPanelsOfTerritoryResolver,
    ReleaseOfPanelResolver,
    TotalOfPublicPanelsResolver,
  ],
})
export class PublicPanelModule {}
