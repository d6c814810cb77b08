import { Module } from '@nestjs/common';
import { ConcernCategoryModule } from '../concern-category/concern-category.module.js';
import { ConcernModule } from '../concern/concern.module.js';
import { ConcernAnswererService } from './concern-answerer.service.js';
import { ConcernSortingReads } from './concern-sorting.reads.js';
import { ConcernSortingResolver } from './concern-sorting.resolver.js';
import { ConcernSortingService } from './concern-sorting.service.js';
import { SortingResolver, SortingsOfReceiptResolver } from './sorting.resolver.js';

@Module({
  imports: [ConcernCategoryModule, ConcernModule],
  providers: [
    ConcernAnswererService,
    ConcernSortingReads,
    ConcernSortingService,
    ConcernSortingResolver,
    SortingsOfReceiptResolver,
    SortingResolver,
  ],
  exports: [ConcernAnswererService],
})
export class ConcernSortingModule {}
