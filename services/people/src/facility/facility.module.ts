import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { FacilityReads } from './facility.reads.js';
import {
  FacilitiesOfTerritoryResolver,
  FacilityResolver,
  FacilityTelephoneResolver,
} from './facility.resolver.js';
import { FacilityService } from './facility.service.js';

@Module({
  imports: [TerritoryModule],
  providers: [
    FacilityReads,
    FacilityService,
    FacilityResolver,
    FacilityTelephoneResolver,
    FacilitiesOfTerritoryResolver,
  ],
  exports: [FacilityReads],
})
export class FacilityModule {}
