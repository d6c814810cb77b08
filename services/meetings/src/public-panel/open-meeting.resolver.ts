import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationCloseMeetingToPublicArgs, MutationOpenMeetingArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import { MeetingReads, type MeetingRow } from '../meeting/meeting.reads.js';
import { OpenMeetingService } from './open-meeting.service.js';

@ResolverOf('Meeting')
export class OpenMeetingResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly meetings: MeetingReads,
    private readonly openMeetings: OpenMeetingService,
  ) {}

  @Mutation('openMeeting')
  async open(
    @Args() { input, idempotencyKey }: MutationOpenMeetingArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ meeting: MeetingRow }> {
    const id = await this.openMeetings.open(await this.accessControl.of(context), input, idempotencyKey);
    return { meeting: await this.meetings.afterChange(context, id) };
  }

  @Mutation('closeMeetingToPublic')
  async close(
    @Args() { input, idempotencyKey }: MutationCloseMeetingToPublicArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ meeting: MeetingRow }> {
    const id = await this.openMeetings.close(await this.accessControl.of(context), input, idempotencyKey);
    return { meeting: await this.meetings.afterChange(context, id) };
  }
}
