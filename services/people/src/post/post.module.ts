import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { PostReads } from './post.reads.js';
import { PostResolver } from './post.resolver.js';
import { PostService } from './post.service.js';
import { PostsOfTerritoryResolver } from './posts-of-territory.resolver.js';

@Module({
  imports: [MunicipalityModule, TerritoryModule],
  providers: [PostReads, PostService, PostResolver, PostsOfTerritoryResolver],
  exports: [PostReads],
})
export class PostModule {}
