import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import { idArgument, isId, type GraphqlContext } from '@vicinia/service-kit';
import type {
  AgreedMinutes,
  MutationAddAgendaItemArgs,
  MutationCancelMeetingArgs,
  MutationRecordAttendanceArgs,
  MutationRecordMeetingHeldArgs,
  MutationReleaseMinutesArgs,
  MutationScheduleMeetingArgs,
  MutationWriteMinutesArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { Panel } from '../panel/panel.entity.js';
import { PanelReads } from '../panel/panel.reads.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { isForAcquaintance } from './agenda-placement.js';
import { MeetingReads, type MeetingRow } from './meeting.reads.js';
import { MeetingService } from './meeting.service.js';
import { minutesOf, type MinutesOfMeeting } from './minutes-of-meeting.js';
import { ProceedingsService } from './proceedings.service.js';

/** Somebody or something of another service. */
interface Reference {
  readonly id: string;
}

interface ChangedMeeting {
  readonly meeting: MeetingRow;
}

@ResolverOf('Meeting', 'id', 'startsAt', 'place', 'status', 'guests', 'isOpen')
export class MeetingResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
    private readonly meetings: MeetingReads,
  ) {}

  @Query('meeting')
  async meeting(@Args('id') given: string, @Context() context: GraphqlContext): Promise<MeetingRow | null> {
    const meeting = await this.meetings.meeting(context, idArgument(given, 'id'));
    const access = await this.accessControl.of(context);
    const panelId = meeting?.panelId ?? null;
    await this.panels.demand(context, access, 'panel.read', { panelId, field: 'id' });
    return meeting;
  }

  @Query('agreedMinutes')
  async agreedMinutes(
    @Args('meetingId') meetingId: string,
    @Context() context: GraphqlContext,
  ): Promise<AgreedMinutes | null> {
    await this.accessControl.demand(context, 'meeting.readAgreedPart');
    return this.meetings.agreedMinutes(idArgument(meetingId, 'meetingId'));
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<MeetingRow | null> {
    const meeting = isId(id) ? await this.meetings.meeting(context, id) : null;
    if (meeting === null) return null;
    const access = await this.accessControl.of(context);
    return (await this.panels.mayRead(context, access, meeting.panelId)) ? meeting : null;
  }

  @FieldOf('Meeting', 'panel')
  panel(@Parent() meeting: MeetingRow, @Context() context: GraphqlContext): Promise<Panel> {
    return this.panels.panelOf(context, meeting.panelId);
  }

  @FieldOf('Meeting', 'isForAcquaintance')
  isForAcquaintance(@Parent() meeting: MeetingRow): boolean {
    return (
      meeting.status !== 'CANCELLED' && isForAcquaintance(meeting.sittingNumber, meeting.acquaintanceSittings)
    );
  }

  @FieldOf('Meeting', 'agenda')
  agenda(@Parent() meeting: MeetingRow, @Context() context: GraphqlContext): Promise<AgendaItem[]> {
    return this.meetings.agenda(context, meeting.id);
  }

  @FieldOf('Meeting', 'attendance')
  async attendance(
    @Parent() meeting: MeetingRow,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Reference; present: boolean }[]> {
    const rows = await this.meetings.attendance(context, meeting.id);
    return rows.map(({ personId, present }) => ({ person: { id: personId }, present }));
  }

  @FieldOf('Meeting', 'minutes')
  minutes(@Parent() meeting: MeetingRow): MinutesOfMeeting | null {
    return minutesOf(meeting);
  }
}

@ResolverOf('Minutes', 'text', 'publicPart', 'language', 'releasedAt', 'releasedBy')
export class MinutesResolver {}

@ResolverOf('AgendaItem', 'id', 'position', 'text', 'language')
export class AgendaItemResolver {
  @FieldOf('AgendaItem', 'issue')
  issue(@Parent() item: AgendaItem): Reference | null {
    return item.issueId === null ? null : { id: item.issueId };
  }
}

@ResolverOf('Meeting')
export class MeetingMutationsResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly meetings: MeetingReads,
    private readonly service: MeetingService,
    private readonly proceedings: ProceedingsService,
  ) {}

  @Mutation('scheduleMeeting')
  scheduleMeeting(
    @Args() { input, idempotencyKey }: MutationScheduleMeetingArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.service.schedule(access, input, idempotencyKey));
  }

  @Mutation('cancelMeeting')
  cancelMeeting(
    @Args() { input, idempotencyKey }: MutationCancelMeetingArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.service.step(access, 'cancel', input, idempotencyKey));
  }

  @Mutation('recordMeetingHeld')
  recordMeetingHeld(
    @Args() { input, idempotencyKey }: MutationRecordMeetingHeldArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.service.step(access, 'hold', input, idempotencyKey));
  }

  @Mutation('releaseMinutes')
  releaseMinutes(
    @Args() { input, idempotencyKey }: MutationReleaseMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) =>
      this.service.step(access, 'agreeMinutes', input, idempotencyKey),
    );
  }

  @Mutation('addAgendaItem')
  addAgendaItem(
    @Args() { input, idempotencyKey }: MutationAddAgendaItemArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.proceedings.addAgendaItem(access, input, idempotencyKey));
  }

  @Mutation('recordAttendance')
  recordAttendance(
    @Args() { input, idempotencyKey }: MutationRecordAttendanceArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) =>
      this.proceedings.recordAttendance(access, input, idempotencyKey),
    );
  }

  @Mutation('writeMinutes')
  writeMinutes(
    @Args() { input, idempotencyKey }: MutationWriteMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.proceedings.writeMinutes(access, input, idempotencyKey));
  }

  private async changed(
    context: GraphqlContext,
    change: (access: Access) => Promise<string>,
  ): Promise<ChangedMeeting> {
    const id = await change(await this.accessControl.of(context));
    return { meeting: await this.meetings.afterChange(context, id) };
  }
}
