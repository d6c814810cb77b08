import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { AttachmentReads, AttachmentWithdrawal } from '@vicinia/attachments';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAttachToMinutesArgs,
  MutationRedactMinutesArgs,
  MutationWithdrawFromMinutesArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { MeetingReads, type MeetingRow } from '../meeting/meeting.reads.js';
import type { MinutesOfMeeting } from '../meeting/minutes-of-meeting.js';
import type { Attachment } from './attachment.entity.js';
import type { WithdrawnAttachment } from './withdrawn-attachment.entity.js';
import { AttachmentService } from './attachment.service.js';

@ResolverOf('Minutes')
export class AttachmentsOfMinutesResolver {
  constructor(
    private readonly service: AttachmentService,
    private readonly attachments: AttachmentReads<Attachment>,
    private readonly withdrawal: AttachmentWithdrawal<Attachment, WithdrawnAttachment>,
    private readonly meetings: MeetingReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('attachToMinutes')
  async attach(
    @Args() { input, idempotencyKey }: MutationAttachToMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ meeting: MeetingRow }> {
    const id = await this.service.attach(await this.accessControl.of(context), input, idempotencyKey);
    return { meeting: await this.meetings.afterChange(context, id) };
  }

  @Mutation('redactMinutes')
  async redact(
    @Args() { input, idempotencyKey }: MutationRedactMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ photo: Attachment }> {
    const id = await this.service.redact(await this.accessControl.of(context), input, idempotencyKey);
    return { photo: await this.attachments.afterChange(context, id) };
  }

  @Mutation('withdrawFromMinutes')
  async withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawFromMinutesArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ meeting: MeetingRow }> {
    const id = await this.service.withdraw(await this.accessControl.of(context), input, idempotencyKey);
    return { meeting: await this.meetings.afterChange(context, id) };
  }

  @FieldOf('Minutes', 'withdrawnAttachments')
  withdrawnOfMinutes(
    @Parent() { meetingId }: MinutesOfMeeting,
    @Context() context: GraphqlContext,
  ): Promise<WithdrawnAttachment[]> {
    return this.withdrawal.of(context, { column: 'meetingId', id: meetingId });
  }

  @FieldOf('Minutes', 'attachments')
  ofMinutes(
    @Parent() { meetingId }: MinutesOfMeeting,
    @Context() context: GraphqlContext,
  ): Promise<Attachment[]> {
    return this.attachments.of(context, { column: 'meetingId', id: meetingId });
  }
}
