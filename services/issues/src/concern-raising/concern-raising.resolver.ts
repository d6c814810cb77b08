import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import type { MutationRaiseConcernArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import { ConcernRaisingService } from './concern-raising.service.js';

@ResolverOf('Concern')
export class ConcernRaisingResolver {
  constructor(
    private readonly raising: ConcernRaisingService,
    private readonly concerns: ConcernReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('raiseConcern')
  async raise(
    @Args() { input, idempotencyKey }: MutationRaiseConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.raising.withAccount(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }
}
