import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { isId, MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import { BulletinLoader, type BulletinRow } from '../bulletin/bulletin.loader.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';

interface PersonReference {
  readonly id: string;
}

const MOST_APPROVALS = 20;

/** Adds what waits in outreach to the persons of the people service. */
@Resolver('Person')
@MappedFields<PersonReference>('id')
export class PersonWorkResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly bulletins: BulletinLoader,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  @ResolveReference()
  resolveReference({ id }: PersonReference): PersonReference | null {
    return isId(id) ? { id } : null;
  }

  @ResolveField('work')
  async work(
    @Parent() person: PersonReference,
    @Context() context: GraphqlContext,
  ): Promise<{ approvalsWaiting: () => Promise<BulletinRow[]> }> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [person.id] });
    const leaveOutOwn = this.environment.BULLETIN_SECOND_PERSON;
    return { approvalsWaiting: () => this.bulletins.waitingFor(access, leaveOutOwn, MOST_APPROVALS) };
  }
}
