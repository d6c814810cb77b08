import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import type { MutationTakeInConcernArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { ConcernTakingInService } from './concern-taking-in.service.js';

@ResolverOf('Concern')
export class ConcernTakingInResolver {
  constructor(
    private readonly concerns: ConcernReads,
    private readonly takingIn: ConcernTakingInService,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('takeInConcern')
  async takeIn(
    @Args() { input, idempotencyKey }: MutationTakeInConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.takingIn.takeIn(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @FieldOf('Concern', 'takenInBy')
  takenInBy(@Parent() { takenInBy }: Concern): { id: string } | null {
    return takenInBy === null ? null : { id: takenInBy };
  }
}
