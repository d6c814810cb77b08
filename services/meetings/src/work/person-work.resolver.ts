import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { isId, MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import type { MeetingRow } from '../meeting/meeting.loader.js';
import { UpcomingMeetings } from './upcoming-meetings.js';

interface PersonReference {
  readonly id: string;
}

/** Adds what waits in meetings to the persons of the people service. */
@Resolver('Person')
@MappedFields<PersonReference>('id')
export class PersonWorkResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly upcoming: UpcomingMeetings,
  ) {}

  @ResolveReference()
  resolveReference({ id }: PersonReference): PersonReference | null {
    return isId(id) ? { id } : null;
  }

  @ResolveField('work')
  async work(
    @Parent() person: PersonReference,
    @Context() context: GraphqlContext,
  ): Promise<{ upcomingMeetings: () => Promise<MeetingRow[]> }> {
    (await this.accessControl.of(context)).demand('work.read', { selfIds: [person.id] });
    return { upcomingMeetings: () => this.upcoming.of(person.id) };
  }
}
