import { Module } from '@nestjs/common';
import { ConcernCategoryModule } from '../concern-category/concern-category.module.js';
import {
  IndicatorResolver,
  RankedTerritoryResolver,
  ReceivedConcernsResolver,
} from './indicator.resolver.js';

@Module({
  imports: [ConcernCategoryModule],
  providers: [IndicatorResolver, ReceivedConcernsResolver, RankedTerritoryResolver],
})
export class IndicatorModule {}
