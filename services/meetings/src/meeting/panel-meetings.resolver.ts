import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Territories, type KnownTerritory } from '@vicinia/access';
import {
  connectionOf,
  pageOf,
  type Connection,
  type GraphqlContext,
  type PageArguments,
} from '@vicinia/service-kit';
import { nextSitting } from '../panel/cadence.js';
import type { Panel } from '../panel/panel.entity.js';
import { MeetingLoader, type MeetingRow } from './meeting.loader.js';

/** What a panel shows of its meetings. */
@Resolver('Panel')
export class PanelMeetingsResolver {
  constructor(
    private readonly meetings: MeetingLoader,
    private readonly territories: Territories,
  ) {}

  @ResolveField('meetings')
  async meetingsOf(
    @Parent() panel: Panel,
    @Args() args: PageArguments,
    @Context() context: GraphqlContext,
  ): Promise<Connection<MeetingRow>> {
    const page = pageOf(args, 2);
    const rows = await this.meetings.ofPanel(context, panel.id, page);
    return connectionOf(rows, page, (meeting) => [meeting.startsAt.toISOString(), meeting.id]);
  }

  @ResolveField('nextSitting')
  async nextSitting(@Parent() panel: Panel, @Context() context: GraphqlContext): Promise<Date | null> {
    if (panel.cadenceEvery === null || panel.cadenceUnit === null) return null;
    const territories = context.loaders.of<string, KnownTerritory>('territory.byId', (ids) =>
      this.territories.byIds(ids),
    );
    const [last, territory] = await Promise.all([
      this.meetings.lastPlanned(context, panel.id),
      territories.load(panel.territoryId),
    ]);
    if (last === null || territory === null) return null;
    return nextSitting({ every: panel.cadenceEvery, unit: panel.cadenceUnit }, last, territory.timeZone);
  }
}
