import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { IndicatorService } from './indicator.service.js';
import { IndicatorReads } from './indicator.reads.js';
import { IndicatorFolderService } from './indicator-folder.service.js';
import { IndicatorResolver } from './indicator.resolver.js';

@Module({
  imports: [TerritoryModule],
  providers: [IndicatorService, IndicatorFolderService, IndicatorReads, IndicatorResolver],
  exports: [IndicatorService, IndicatorFolderService],
})
export class IndicatorModule {}
