import { Module } from '@nestjs/common';
import { PersonModule } from '../person/person.module.js';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CommunityMapReads } from './community-map.reads.js';
import { CommunityMapEntryResolver, CommunityMapResolver } from './community-map.resolver.js';
import { CommunityMapService } from './community-map.service.js';

@Module({
  imports: [PersonModule, PostModule, TerritoryModule],
  providers: [CommunityMapReads, CommunityMapService, CommunityMapResolver, CommunityMapEntryResolver],
  exports: [CommunityMapService],
})
export class CommunityMapModule {}
