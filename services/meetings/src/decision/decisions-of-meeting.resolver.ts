import { Context, Parent } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { MeetingRow } from '../meeting/meeting.reads.js';
import { DecisionReads, type DecisionRow } from './decision.reads.js';

/** What a meeting shows of its decisions. */
@ResolverOf('Meeting')
export class DecisionsOfMeetingResolver {
  constructor(private readonly decisions: DecisionReads) {}

  @FieldOf('Meeting', 'decisions')
  decisionsOf(@Parent() meeting: MeetingRow, @Context() context: GraphqlContext): Promise<DecisionRow[]> {
    return this.decisions.ofMeeting(context, meeting.id);
  }
}
