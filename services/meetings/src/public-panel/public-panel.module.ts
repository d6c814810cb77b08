import { Module } from '@nestjs/common';
import { PanelModule } from '../panel/panel.module.js';
import { PublicPanelReads } from './public-panel.reads.js';
import { PublicPanelResolver } from './public-panel.resolver.js';
import { PublicPanelService } from './public-panel.service.js';
import { PublicPanelsOfTerritoryResolver } from './public-panels-of-territory.resolver.js';
import { ReleaseOfPanelResolver } from './release-of-panel.resolver.js';

@Module({
  imports: [PanelModule],
  providers: [
    PublicPanelReads,
    PublicPanelService,
    PublicPanelResolver,
    PublicPanelsOfTerritoryResolver,
    ReleaseOfPanelResolver,
  ],
})
export class PublicPanelModule {}
