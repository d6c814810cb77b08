import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  PersonalDataReads,
  type Connection,
  type GraphqlContext,
  type RecordedRead,
} from '@vicinia/service-kit';
import type { PersonNameReadsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from './person.reads.js';

@ResolverOf('NameRead', 'readAt')
export class NameReadResolver {
  constructor(private readonly persons: PersonReads) {}

  @FieldOf('NameRead', 'reader')
  reader(@Parent() { readerId }: RecordedRead, @Context() context: GraphqlContext): Promise<KnownPerson> {
    return this.persons.known(context, readerId);
  }
}

@ResolverOf('Person')
export class NameReadsOfPersonResolver {
  constructor(
    private readonly reads: PersonalDataReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'nameReads')
  async nameReads(
    @Parent() { id }: KnownPerson,
    @Args() args: PersonNameReadsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<RecordedRead>> {
    const access = await this.accessControl.of(context);
    access.demand('personalDataRead.read', { selfIds: [id] });
    return this.reads.of(id, 'person', args);
  }
}
