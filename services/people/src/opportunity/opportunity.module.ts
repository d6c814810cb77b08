import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { OpportunityReads } from './opportunity.reads.js';
import { OpportunitiesOfTerritoryResolver, OpportunityResolver } from './opportunity.resolver.js';
import { OpportunityService } from './opportunity.service.js';

@Module({
  imports: [TerritoryModule],
  providers: [OpportunityReads, OpportunityService, OpportunityResolver, OpportunitiesOfTerritoryResolver],
  exports: [OpportunityReads, OpportunityService],
})
export class OpportunityModule {}
