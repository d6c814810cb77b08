import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import {
  IndicatorResolver,
  RankedTerritoryResolver,
  TerritoryIndicatorsResolver,
} from './indicator.resolver.js';

@Module({
  imports: [TerritoryModule],
  providers: [IndicatorResolver, RankedTerritoryResolver, TerritoryIndicatorsResolver],
})
export class IndicatorModule {}
