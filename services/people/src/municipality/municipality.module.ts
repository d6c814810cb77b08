import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { MunicipalitiesOfTerritoryResolver } from './municipalities-of-territory.resolver.js';
import { MunicipalityReads } from './municipality.reads.js';
import { MunicipalityResolver } from './municipality.resolver.js';

@Module({
  imports: [TerritoryModule],
  providers: [MunicipalityReads, MunicipalityResolver, MunicipalitiesOfTerritoryResolver],
  exports: [MunicipalityReads],
})
export class MunicipalityModule {}
