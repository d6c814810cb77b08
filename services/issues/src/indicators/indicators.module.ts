import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { IndicatorDeltas } from './indicator-deltas.js';
import { IndicatorFigures } from './indicator-figures.js';
import { IndicatorFolder } from './indicator-folder.js';
import { IndicatorsResolver } from './indicators.resolver.js';

@Module({
  imports: [TerritoryModule],
  providers: [IndicatorDeltas, IndicatorFolder, IndicatorFigures, IndicatorsResolver],
  exports: [IndicatorDeltas, IndicatorFolder],
})
export class IndicatorsModule {}
