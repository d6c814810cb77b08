import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { ConcernInboxReads } from './concern-inbox.reads.js';
import { ConcernInboxResolver } from './concern-inbox.resolver.js';

@Module({ imports: [TerritoryModule], providers: [ConcernInboxReads, ConcernInboxResolver] })
export class ConcernInboxModule {}
