import { Module } from '@nestjs/common';
import { ConcernSortingModule } from '../concern-sorting/concern-sorting.module.js';
import { ConcernModule } from '../concern/concern.module.js';
import { FollowedStructureService } from './followed-structure.service.js';
import { MovedConcernsService } from './moved-concerns.service.js';
import { MovedIssuesService } from './moved-issues.service.js';

@Module({
  imports: [ConcernModule, ConcernSortingModule],
  providers: [MovedConcernsService, MovedIssuesService, FollowedStructureService],
  exports: [FollowedStructureService],
})
export class StructureChangeModule {}
