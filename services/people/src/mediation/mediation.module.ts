import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { MediationReads } from './mediation.reads.js';
import { MediationResolver, MediationsOfTerritoryResolver } from './mediation.resolver.js';
import { MediationService } from './mediation.service.js';

@Module({
  imports: [TerritoryModule],
  providers: [MediationReads, MediationService, MediationResolver, MediationsOfTerritoryResolver],
})
export class MediationModule {}
