import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, isId, MappedFields, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { DecisionRow } from '../decision/decision.loader.js';
import { DecisionLoader } from '../decision/decision.loader.js';
import type { AgreedMinutes } from '../generated/graphql.js';
import { PanelAccess } from '../panel/panel-access.js';
import type { Panel } from '../panel/panel.entity.js';
import { PanelLoader } from '../panel/panel.loader.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { isForAcquaintance } from './agenda-placement.js';
import { AgreedMinutesLoader } from './agreed-minutes.loader.js';
import type { Attendance } from './attendance.entity.js';
import { MeetingLoader, type MeetingRow } from './meeting.loader.js';

interface MinutesOfMeeting {
  readonly text: string;
  readonly publicPart: string;
  readonly releasedAt: Date | null;
  readonly releasedBy: { id: string } | null;
}

@Resolver('Meeting')
@MappedFields<MeetingRow>('id', 'startsAt', 'place', 'state', 'guests')
export class MeetingResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panelAccess: PanelAccess,
    private readonly panels: PanelLoader,
    private readonly meetings: MeetingLoader,
    private readonly decisionLoader: DecisionLoader,
    private readonly agreed: AgreedMinutesLoader,
  ) {}

  @Query('meeting')
  async meeting(@Args('id') given: string, @Context() context: GraphqlContext): Promise<MeetingRow> {
    const access = await this.accessControl.of(context);
    access.personId();
    const meeting = await this.meetings.meeting(context, idArgument(given, 'id'));
    if (!meeting) throw new Refusal('NOT_FOUND', 'there is no such panel or meeting');
    await this.panelAccess.demand(access, meeting.panelId, 'panel.read');
    return meeting;
  }

  @Query('agreedMinutes')
  agreedMinutes(@Args('meetingId') meetingId: string): Promise<AgreedMinutes | null> {
    return this.agreed.ofMeeting(idArgument(meetingId, 'meetingId'));
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<MeetingRow | null> {
    const meeting = isId(id) ? await this.meetings.meeting(context, id) : null;
    if (meeting === null) return null;
    const access = await this.accessControl.of(context);
    return (await this.panelAccess.may(access, meeting.panelId, 'panel.read', context)) ? meeting : null;
  }

  @ResolveField('panel')
  panel(@Parent() meeting: MeetingRow, @Context() context: GraphqlContext): Promise<Panel | null> {
    return this.panels.panel(context, meeting.panelId);
  }

  @ResolveField('isForAcquaintance')
  isForAcquaintance(@Parent() meeting: MeetingRow): boolean {
    return (
      meeting.state !== 'CANCELLED' && isForAcquaintance(meeting.sittingNumber, meeting.acquaintanceSittings)
    );
  }

  @ResolveField('agenda')
  agenda(@Parent() meeting: MeetingRow, @Context() context: GraphqlContext): Promise<AgendaItem[]> {
    return this.meetings.agenda(context, meeting.id);
  }

  @ResolveField('attendance')
  async attendance(
    @Parent() meeting: MeetingRow,
    @Context() context: GraphqlContext,
  ): Promise<{ person: { id: string }; present: boolean }[]> {
    const rows: Attendance[] = await this.meetings.attendance(context, meeting.id);
    return rows.map(({ personId, present }) => ({ person: { id: personId }, present }));
  }

  @ResolveField('minutes')
  minutes(@Parent() meeting: MeetingRow): MinutesOfMeeting | null {
    if (meeting.minutesText === null || meeting.minutesPublicPart === null) return null;
    return {
      text: meeting.minutesText,
      publicPart: meeting.minutesPublicPart,
      releasedAt: meeting.minutesReleasedAt,
      releasedBy: meeting.minutesReleasedBy === null ? null : { id: meeting.minutesReleasedBy },
    };
  }

  @ResolveField('decisions')
  decisions(@Parent() meeting: MeetingRow, @Context() context: GraphqlContext): Promise<DecisionRow[]> {
    return this.decisionLoader.ofMeeting(context, meeting.id);
  }
}
