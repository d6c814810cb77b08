import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { IssueBoardReads } from './issue-board.reads.js';
import { IssueBoardResolver } from './issue-board.resolver.js';

@Module({ imports: [TerritoryModule], providers: [IssueBoardReads, IssueBoardResolver] })
export class IssueBoardModule {}
