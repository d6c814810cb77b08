import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { IssueEndingResolver } from './issue-ending.resolver.js';
import { IssueEndingService } from './issue-ending.service.js';

@Module({
  imports: [ConcernModule, IssueModule],
  providers: [IssueEndingService, IssueEndingResolver],
})
export class IssueEndingModule {}
