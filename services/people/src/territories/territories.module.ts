import { Module } from '@nestjs/common';
import { TerritoryQueries } from './territory-queries.js';
import { TerritoryLevelResolver, TerritoryResolver } from './territory.resolver.js';

@Module({
  providers: [TerritoryQueries, TerritoryResolver, TerritoryLevelResolver],
  exports: [TerritoryQueries],
})
export class TerritoriesModule {}
