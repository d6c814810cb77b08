import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  idArgument,
  isId,
  pageByTime,
  Refusal,
  totalOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  AgreedMinutes,
  MutationReleasePanelArgs,
  MutationWithdrawPanelArgs,
  OpenMeeting,
  PublicPanelAgreedMinutesArgs,
  QueryPublicPanelArgs,
  TerritoryPublicPanelsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { CadenceRule } from '../panel/cadence.js';
import { cadenceOf, type Panel } from '../panel/panel.entity.js';
import { PanelReads } from '../panel/panel.reads.js';
import { PublicPanelReads } from './public-panel.reads.js';
import { PublicPanelService } from './public-panel.service.js';

/** What everybody may know of a panel: no member, and no word that was not released. */
@ResolverOf('PublicPanel', 'id', 'kind', 'name')
export class PublicPanelResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
    private readonly reads: PublicPanelReads,
  ) {}

  @Query('publicPanel')
  async byId(@Args() { id }: QueryPublicPanelArgs, @Context() context: GraphqlContext): Promise<Panel> {
    await this.accessControl.demand(context, 'panel.readPublic');
    const panel = await this.publicById(idArgument(id, 'id'), context);
    if (panel === null) throw new Refusal('NOT_FOUND', 'there is no public panel with this id', 'id');
    return panel;
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Panel | null> {
    return isId(id) ? this.publicById(id, context) : null;
  }

  @FieldOf('PublicPanel', 'territory')
  territory(@Parent() panel: Panel): { id: string } {
    return { id: panel.territoryId };
  }

  @FieldOf('PublicPanel', 'municipalities')
  async municipalities(
    @Parent() { id }: Panel,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string }[]> {
    return (await this.panels.municipalitiesOf(context, id)).map((municipalityId) => ({
      id: municipalityId,
    }));
  }

  @FieldOf('PublicPanel', 'cadence')
  cadence(@Parent() panel: Panel): CadenceRule | null {
    return cadenceOf(panel);
  }

  @FieldOf('PublicPanel', 'nextOpenMeetings')
  nextOpenMeetings(@Parent() { id }: Panel, @Context() context: GraphqlContext): Promise<OpenMeeting[]> {
    return this.reads.nextOpenMeetings(context, id);
  }

  @FieldOf('PublicPanel', 'agreedMinutes')
  async agreedMinutes(
    @Parent() { id }: Panel,
    @Args() args: PublicPanelAgreedMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<AgreedMinutes>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const rows = await this.reads.agreedMinutes(context, id, page);
    return connectionOf(rows, page, ({ startsAt, meetingId }) => [startsAt.toISOString(), meetingId]);
  }

  private async publicById(id: string, context: GraphqlContext): Promise<Panel | null> {
    const panel = await this.panels.panel(context, id);
    return panel?.publicSince == null ? null : panel;
  }
}

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

@ResolverOf('PublicPanelConnection', 'edges', 'nodes', 'pageInfo')
export class TotalOfPublicPanelsResolver {
  @FieldOf('PublicPanelConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Panel>): Promise<number | null> {
    return totalOf(connection);
  }
}

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
