import { Injectable } from '@nestjs/common';
import { AccessControl, publicRoles, Territories } from '@vicinia/access';
import { PersonalDataReads, type GraphqlContext } from '@vicinia/service-kit';
import { ParticipationReads } from '../participation/participation.reads.js';
import type { Person } from './person.entity.js';
import { PersonReads } from './person.reads.js';

/** Who may see what of a person; what staff see is kept before it is answered, and shown to the person. */
@Injectable()
export class PersonSightService {
  constructor(
    private readonly persons: PersonReads,
    private readonly participations: ParticipationReads,
    private readonly reads: PersonalDataReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** Staff see the people who hold a seat in their territory; everybody sees themselves. */
  async maySee(context: GraphqlContext, personId: string): Promise<boolean> {
    const access = await this.accessControl.of(context);
    if (access.may('person.read', { selfIds: [personId] })) return true;
    if (access.territoryPaths('person.read').length === 0) return false;
    const places = await this.persons.inOffice(context, personId);
    return places.some((place) => access.may('person.read', { territoryPaths: Territories.pathsOf(place) }));
  }

  /** As `maySee`, where something of the person is answered: a read by somebody else is recorded first. */
  async reveals(context: GraphqlContext, personId: string): Promise<boolean> {
    if (!(await this.maySee(context, personId))) return false;
    const access = await this.accessControl.of(context);
    await this.record(context, access.personId(), personId);
    return true;
  }

  /** As `reveals`, of the name alone: who handles a matter, and who works on it too, needs to know who somebody is. */
  async revealsName(context: GraphqlContext, personId: string): Promise<boolean> {
    if (await this.reveals(context, personId)) return true;
    if (!(await this.sharesMatter(context, personId))) return false;
    const access = await this.accessControl.of(context);
    await this.record(context, access.personId(), personId);
    return true;
  }

  /** Whoever handles a matter knows the people who take part in it, and in common work they know each other. */
  async sharesMatter(context: GraphqlContext, personId: string): Promise<boolean> {
    const access = await this.accessControl.of(context);
    const { personId: callerId } = access.principal;
    if (callerId === null) return false;
    const matters = await this.participations.factsOf(context, personId, callerId);
    return matters.some((facts) => access.may('participant.read', facts));
  }

  /** A card is shown for as long as its owner holds a public post, and no longer. */
  async showsCard(context: GraphqlContext, { id, cardName }: Person): Promise<boolean> {
    if (cardName === null) return false;
    return (await this.persons.inOffice(context, id)).some(({ role }) => publicRoles.includes(role));
  }

  /** Keeps once for each request and person that somebody else read them. */
  async record(context: GraphqlContext, readerId: string, subjectId: string): Promise<void> {
    await context.loaders
      .of('person.nameRead', async (subjects) => {
        await this.reads.record(
          subjects.map((subject) => ({
            subjectId: subject,
            readerId,
            resource: 'person',
            resourceId: subject,
          })),
        );
        return new Map(subjects.map((subject) => [subject, true]));
      })
      .load(subjectId);
  }
}
