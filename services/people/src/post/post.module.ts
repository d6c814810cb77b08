import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/community.module.js';
import { MunicipalityModule } from '../municipality/municipality.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { PostReads } from './post.reads.js';
import { PostResolver } from './post.resolver.js';
import { PostService } from './post.service.js';
import { PostsOfTerritoryResolver } from './posts-of-territory.resolver.js';

@Module({
  imports: [CommunityModule, MunicipalityModule, OrganisationModule, TerritoryModule],
  providers: [PostReads, PostService, PostResolver, PostsOfTerritoryResolver],
  exports: [PostReads],
})
export class PostModule {}
