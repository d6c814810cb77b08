import { Module } from '@nestjs/common';
import { GrantModule } from '../grant/grant.module.js';
import { PostModule } from '../post/post.module.js';
import { PostChangeResolver } from './post-change.resolver.js';
import { PostChangeService } from './post-change.service.js';

@Module({ imports: [GrantModule, PostModule], providers: [PostChangeService, PostChangeResolver] })
export class PostChangeModule {}
