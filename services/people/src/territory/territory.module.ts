import { Module } from '@nestjs/common';
import { TerritoryReads } from './territory.reads.js';
import { TerritoryLevelResolver, TerritoryResolver } from './territory.resolver.js';

@Module({
  providers: [TerritoryReads, TerritoryResolver, TerritoryLevelResolver],
  exports: [TerritoryReads],
})
export class TerritoryModule {}
