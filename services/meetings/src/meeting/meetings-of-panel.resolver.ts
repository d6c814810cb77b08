import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  pageByTime,
  type Connection,
  type GraphqlContext,
  type PageArguments,
} from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Panel } from '../panel/panel.entity.js';
import { PanelReads } from '../panel/panel.reads.js';
import { MeetingReads, type MeetingRow } from './meeting.reads.js';

/** What a panel shows of its meetings. */
@ResolverOf('Panel')
export class MeetingsOfPanelResolver {
  constructor(
    private readonly meetings: MeetingReads,
    private readonly panels: PanelReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Panel', 'meetings')
  async meetingsOf(
    @Parent() panel: Panel,
    @Args() args: PageArguments,
    @Context() context: GraphqlContext,
  ): Promise<Connection<MeetingRow>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    const mayRead = await this.panels.mayRead(context, access, panel.id);
    const rows = mayRead ? await this.meetings.ofPanel(context, panel.id, page) : [];
    return connectionOf(rows, page, (meeting) => [meeting.startsAt.toISOString(), meeting.id]);
  }

  @FieldOf('Panel', 'nextSitting')
  nextSitting(@Parent() panel: Panel, @Context() context: GraphqlContext): Promise<Date | null> {
    return this.meetings.nextSitting(context, panel);
  }
}
