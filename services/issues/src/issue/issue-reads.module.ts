import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { IssueParts } from './issue-parts.js';
import { IssueReads } from './issue-reads.js';

/** Reading issues, for the features whose records belong to one. */
@Module({
  imports: [TerritoryModule],
  providers: [IssueReads, IssueParts],
  exports: [IssueReads, IssueParts],
})
export class IssueReadsModule {}
