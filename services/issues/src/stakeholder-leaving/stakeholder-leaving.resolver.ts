import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationReleaseStakeholderArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { StakeholderReads } from '../stakeholder/stakeholder.reads.js';
import { StakeholderLeavingService } from './stakeholder-leaving.service.js';

@ResolverOf('Stakeholder')
export class StakeholderLeavingResolver {
  constructor(
    private readonly leaving: StakeholderLeavingService,
    private readonly stakeholders: StakeholderReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('releaseStakeholder')
  async release(
    @Args() { input, idempotencyKey }: MutationReleaseStakeholderArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ stakeholder: Stakeholder }> {
    const id = await this.leaving.release(await this.accessControl.of(context), input, idempotencyKey);
    return { stakeholder: await this.stakeholders.byId(id) };
  }
}
