import { Module } from '@nestjs/common';
import { ConcernCategoryReads } from './concern-category.reads.js';
import { ConcernCategoryResolver } from './concern-category.resolver.js';
import { ConcernCategoryService } from './concern-category.service.js';

@Module({
  providers: [ConcernCategoryReads, ConcernCategoryService, ConcernCategoryResolver],
  exports: [ConcernCategoryReads],
})
export class ConcernCategoryModule {}
