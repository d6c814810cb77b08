import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationReleasePanelArgs, MutationWithdrawPanelArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Panel } from '../panel/panel.entity.js';
import { PanelReads } from '../panel/panel.reads.js';
import { PublicPanelService } from './public-panel.service.js';

@ResolverOf('Panel')
export class ReleaseOfPanelResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
    private readonly publicPanels: PublicPanelService,
  ) {}

  @Mutation('releasePanel')
  async release(
    @Args() { input, idempotencyKey }: MutationReleasePanelArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ panel: Panel }> {
    const access = await this.accessControl.of(context);
    const id = await this.publicPanels.release(access, input, idempotencyKey);
    return { panel: await this.panels.afterChange(context, id) };
  }

  @Mutation('withdrawPanel')
  async withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawPanelArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ panel: Panel }> {
    const access = await this.accessControl.of(context);
    const id = await this.publicPanels.withdraw(access, input, idempotencyKey);
    return { panel: await this.panels.afterChange(context, id) };
  }
}
