import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { TerritoryPublicPanelsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Panel } from '../panel/panel.entity.js';
import { PublicPanelReads } from './public-panel.reads.js';

@ResolverOf('Territory')
export class PublicPanelsOfTerritoryResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly reads: PublicPanelReads,
  ) {}

  @FieldOf('Territory', 'publicPanels')
  async publicPanels(
    @Parent() { id }: { id: string },
    @Args() args: TerritoryPublicPanelsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Panel>> {
    await this.accessControl.demand(context, 'panel.readPublic');
    const page = pageByTime(args, 'NEWEST_FIRST');
    const below = args.below ?? false;
    const panels = await this.reads.ofTerritory(context, id, below, page);
    const connection = connectionOf(panels, page, (panel) => [
      panel.publicSince?.toISOString() ?? 'infinity',
      panel.id,
    ]);
    return { ...connection, count: () => this.reads.countInTerritory(context, id, below) };
  }
}
