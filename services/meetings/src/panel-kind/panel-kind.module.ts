import { Module } from '@nestjs/common';
import { PanelKindResolver } from './panel-kind.resolver.js';
import { PanelKindService } from './panel-kind.service.js';

@Module({
  providers: [PanelKindService, PanelKindResolver],
  exports: [PanelKindService],
})
export class PanelKindModule {}
