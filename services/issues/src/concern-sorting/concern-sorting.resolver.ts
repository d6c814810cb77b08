import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import type { MutationRecategoriseConcernArgs, MutationRerouteConcernArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { ConcernSorting } from './concern-sorting.entity.js';
import { ConcernSortingReads } from './concern-sorting.reads.js';
import { ConcernSortingService } from './concern-sorting.service.js';

@ResolverOf('Concern')
export class ConcernSortingResolver {
  constructor(
    private readonly concerns: ConcernReads,
    private readonly sortingsOf: ConcernSortingReads,
    private readonly sorting: ConcernSortingService,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('recategoriseConcern')
  async recategorise(
    @Args() { input, idempotencyKey }: MutationRecategoriseConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.sorting.recategorise(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('rerouteConcern')
  async reroute(
    @Args() { input, idempotencyKey }: MutationRerouteConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.sorting.reroute(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @FieldOf('Concern', 'sortings')
  sortings(@Parent() { id }: Concern, @Context() context: GraphqlContext): Promise<ConcernSorting[]> {
    return this.sortingsOf.ofConcern(context, id);
  }
}
