import { Context, Parent } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type { Concern } from '../concern/concern.entity.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { ConcernSorting } from './concern-sorting.entity.js';
import { ConcernSortingReads } from './concern-sorting.reads.js';

@ResolverOf('ConcernOfReceipt')
export class SortingsOfReceiptResolver {
  constructor(private readonly sortingsOf: ConcernSortingReads) {}

  @FieldOf('ConcernOfReceipt', 'sortings')
  sortings(@Parent() { id }: Concern, @Context() context: GraphqlContext): Promise<ConcernSorting[]> {
    return this.sortingsOf.ofConcern(context, id);
  }
}

@ResolverOf('ConcernSorting', 'reason')
export class SortingResolver {
  constructor(private readonly categories: ConcernCategoryReads) {}

  @FieldOf('ConcernSorting', 'fromCategory')
  fromCategory(
    @Parent() { fromCategory }: ConcernSorting,
    @Context() context: GraphqlContext,
  ): Promise<ConcernCategory> {
    return this.categories.ofCode(context, fromCategory);
  }

  @FieldOf('ConcernSorting', 'toCategory')
  toCategory(
    @Parent() { toCategory }: ConcernSorting,
    @Context() context: GraphqlContext,
  ): Promise<ConcernCategory> {
    return this.categories.ofCode(context, toCategory);
  }

  @FieldOf('ConcernSorting', 'fromTerritory')
  fromTerritory(@Parent() { fromTerritoryId }: ConcernSorting): { id: string } {
    return { id: fromTerritoryId };
  }

  @FieldOf('ConcernSorting', 'toTerritory')
  toTerritory(@Parent() { toTerritoryId }: ConcernSorting): { id: string } {
    return { id: toTerritoryId };
  }

  @FieldOf('ConcernSorting', 'by')
  by(@Parent() { sortedBy }: ConcernSorting): { id: string } {
    return { id: sortedBy };
  }

  @FieldOf('ConcernSorting', 'at')
  at(@Parent() { sortedAt }: ConcernSorting): Date {
    return sortedAt;
  }
}
