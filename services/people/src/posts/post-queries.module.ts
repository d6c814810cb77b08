import { Module } from '@nestjs/common';
import { PostQueries } from './post-queries.js';

/** What persons and officers need to know of posts; apart from `PostsModule`, which needs persons. */
@Module({ providers: [PostQueries], exports: [PostQueries] })
export class PostQueriesModule {}
