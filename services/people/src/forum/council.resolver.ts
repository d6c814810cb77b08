import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationNameCouncilArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { MunicipalityReads } from '../municipality/municipality.reads.js';
import { ForumService } from './forum.service.js';

@ResolverOf('Municipality')
export class CouncilResolver {
  constructor(
    private readonly forums: ForumService,
    private readonly municipalities: MunicipalityReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('nameCouncil')
  async nameCouncil(
    @Args() { input, idempotencyKey }: MutationNameCouncilArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ municipality: Municipality }> {
    const access = await this.accessControl.of(context);
    const id = await this.forums.nameCouncil(access, input, idempotencyKey);
    return { municipality: await this.municipalities.afterChange(context, id) };
  }
}
