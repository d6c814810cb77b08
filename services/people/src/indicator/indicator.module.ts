import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { IndicatorResolver, RankedTerritoryResolver } from './indicator.resolver.js';

@Module({ imports: [TerritoryModule], providers: [IndicatorResolver, RankedTerritoryResolver] })
export class IndicatorModule {}
