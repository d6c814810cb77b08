import { Module } from '@nestjs/common';
import { TerritoryTotalResolver } from './territory-total.resolver.js';
import { TerritoryReads } from './territory.reads.js';
import { TerritoryLevelResolver, TerritoryResolver } from './territory.resolver.js';

@Module({
  providers: [TerritoryReads, TerritoryResolver, TerritoryLevelResolver, TerritoryTotalResolver],
  exports: [TerritoryReads],
})
export class TerritoryModule {}
