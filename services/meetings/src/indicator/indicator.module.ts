import { Module } from '@nestjs/common';
import { IndicatorResolver, RankedTerritoryResolver } from './indicator.resolver.js';

@Module({ providers: [IndicatorResolver, RankedTerritoryResolver] })
export class IndicatorModule {}
