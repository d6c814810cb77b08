import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CouncilResolver } from './council.resolver.js';
import { ForumOfMunicipalityResolver, ForumOfTerritoryResolver } from './forum-of-place.resolver.js';
import { ForumReads } from './forum.reads.js';
import { ForumActorResolver, ForumResolver } from './forum.resolver.js';
import { ForumService } from './forum.service.js';

@Module({
  imports: [MunicipalityModule, OrganisationModule, TerritoryModule],
  providers: [
    ForumReads,
    ForumService,
    ForumResolver,
    ForumActorResolver,
    ForumOfMunicipalityResolver,
    ForumOfTerritoryResolver,
    CouncilResolver,
  ],
})
export class ForumModule {}
