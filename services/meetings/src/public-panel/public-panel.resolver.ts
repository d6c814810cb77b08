import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  idArgument,
  isId,
  pageByTime,
  Refusal,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  AgreedMinutes,
  MeetingNoLongerOpen,
  OpenMeeting,
  PublicPanelAgreedMinutesArgs,
  QueryPublicPanelArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { CadenceRule } from '../panel/cadence.js';
import { cadenceOf, type Panel } from '../panel/panel.entity.js';
import { PanelReads } from '../panel/panel.reads.js';
import { PublicPanelReads } from './public-panel.reads.js';

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

  @FieldOf('PublicPanel', 'meetingsNoLongerOpen')
  meetingsNoLongerOpen(
    @Parent() { id }: Panel,
    @Context() context: GraphqlContext,
  ): Promise<MeetingNoLongerOpen[]> {
    return this.reads.meetingsNoLongerOpen(context, id);
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
