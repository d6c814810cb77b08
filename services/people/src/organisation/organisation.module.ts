import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.js';
import { OrganisationKindModule } from '../organisation-kind/organisation-kind.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { OrganisationReads } from './organisation.reads.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';

@Module({
  imports: [OrganisationKindModule, MunicipalityModule, TerritoryModule],
  providers: [OrganisationReads, OrganisationService, OrganisationResolver],
  exports: [OrganisationReads],
})
export class OrganisationModule {}
