import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationConfigurePanelKindArgs } from '../generated/graphql.js';
import { Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { PanelKindPolicy } from './panel-kind.entity.js';
import { PanelKindService } from './panel-kind.service.js';

@ResolverOf('PanelKindPolicy', 'kind', 'isPublic')
export class PanelKindResolver {
  constructor(
    private readonly kinds: PanelKindService,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('panelKinds')
  async all(@Context() context: GraphqlContext): Promise<PanelKindPolicy[]> {
    await this.accessControl.demand(context, 'panel.readPublic');
    return this.kinds.all();
  }

  @Mutation('configurePanelKind')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigurePanelKindArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ kind: PanelKindPolicy }> {
    await this.kinds.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { kind: await this.kinds.of(input.kind) };
  }
}
