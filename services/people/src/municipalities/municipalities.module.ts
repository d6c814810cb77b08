import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../territories/territories.module.js';
import { MunicipalityQueries } from './municipality-queries.js';
import { MunicipalitiesOfTerritoryResolver, MunicipalityResolver } from './municipality.resolver.js';

@Module({
  imports: [TerritoriesModule],
  providers: [MunicipalityQueries, MunicipalityResolver, MunicipalitiesOfTerritoryResolver],
  exports: [MunicipalityQueries],
})
export class MunicipalitiesModule {}
