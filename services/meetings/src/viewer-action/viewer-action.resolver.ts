import { Context, Parent } from '@nestjs/graphql';
import { AccessControl, viewerActions, type ViewerAction } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { demandWorkingSitting } from '../meeting/agenda-placement.js';
import type { MeetingRow } from '../meeting/meeting.reads.js';
import { meetingActions } from '../meeting/meeting.record.js';
import type { Panel } from '../panel/panel.entity.js';
import { PanelReads } from '../panel/panel.reads.js';
import { panelActions } from '../panel/panel.record.js';

@ResolverOf('Panel')
export class ActionsOnPanelResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
  ) {}

  @FieldOf('Panel', 'viewerActions')
  async viewerActions(@Parent() panel: Panel, @Context() context: GraphqlContext): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    return viewerActions(access, panelActions, panel, await this.panels.factsOf(context, panel.id));
  }
}

@ResolverOf('Meeting')
export class ActionsOnMeetingResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
  ) {}

  @FieldOf('Meeting', 'viewerActions')
  async viewerActions(
    @Parent() meeting: MeetingRow,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = await this.panels.factsOf(context, meeting.panelId);
    return viewerActions(access, meetingActions, meeting, facts, {
      addAgendaItem: () => {
        demandWorkingSitting(meeting.sittingNumber, meeting.acquaintanceSittings);
      },
    });
  }
}
