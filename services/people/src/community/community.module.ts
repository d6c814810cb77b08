import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CommunityReads } from './community.reads.js';
import { CommunityResolver } from './community.resolver.js';
import { CommunityService } from './community.service.js';

@Module({
  imports: [MunicipalityModule, TerritoryModule],
  providers: [CommunityReads, CommunityService, CommunityResolver],
  exports: [CommunityReads],
})
export class CommunityModule {}
