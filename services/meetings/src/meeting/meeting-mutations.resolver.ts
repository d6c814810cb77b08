import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import { Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAddAgendaItemArgs,
  MutationCancelMeetingArgs,
  MutationRecordAttendanceArgs,
  MutationRecordMeetingHeldArgs,
  MutationReleaseMinutesArgs,
  MutationScheduleMeetingArgs,
  MutationWriteMinutesArgs,
} from '../generated/graphql.js';
import { MeetingLoader, type MeetingRow } from './meeting.loader.js';
import { MeetingService } from './meeting.service.js';
import { RecordsService } from './records.service.js';

interface ChangedMeeting {
  readonly meeting: MeetingRow;
}

@Resolver()
export class MeetingMutationsResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly meetings: MeetingLoader,
    private readonly service: MeetingService,
    private readonly records: RecordsService,
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
    @Args() { meetingId, idempotencyKey }: MutationCancelMeetingArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.service.step(access, 'cancel', meetingId, idempotencyKey));
  }

  @Mutation('recordMeetingHeld')
  recordMeetingHeld(
    @Args() { meetingId, idempotencyKey }: MutationRecordMeetingHeldArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.service.step(access, 'hold', meetingId, idempotencyKey));
  }

  @Mutation('releaseMinutes')
  releaseMinutes(
    @Args() { meetingId, idempotencyKey }: MutationReleaseMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) =>
      this.service.step(access, 'agreeMinutes', meetingId, idempotencyKey),
    );
  }

  @Mutation('addAgendaItem')
  addAgendaItem(
    @Args() { input, idempotencyKey }: MutationAddAgendaItemArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.records.addAgendaItem(access, input, idempotencyKey));
  }

  @Mutation('recordAttendance')
  recordAttendance(
    @Args() { input, idempotencyKey }: MutationRecordAttendanceArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.records.recordAttendance(access, input, idempotencyKey));
  }

  @Mutation('writeMinutes')
  writeMinutes(
    @Args() { input, idempotencyKey }: MutationWriteMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedMeeting> {
    return this.changed(context, (access) => this.records.writeMinutes(access, input, idempotencyKey));
  }

  private async changed(
    context: GraphqlContext,
    change: (access: Access) => Promise<string>,
  ): Promise<ChangedMeeting> {
    const id = await change(await this.accessControl.of(context));
    context.loaders.forget();
    const meeting = await this.meetings.meeting(context, id);
    if (!meeting) throw new Refusal('NOT_FOUND', 'there is no such meeting');
    return { meeting };
  }
}
