import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  LATEST_COUNTED,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { PersonNameReadsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson, type NameRead } from './person.reads.js';

@ResolverOf('NameRead', 'readAt')
export class NameReadResolver {
  constructor(private readonly persons: PersonReads) {}

  @FieldOf('NameRead', 'reader')
  reader(@Parent() { readerId }: NameRead, @Context() context: GraphqlContext): Promise<KnownPerson> {
    return this.persons.known(context, readerId);
  }
}

@ResolverOf('Person')
export class NameReadsOfPersonResolver {
  constructor(
    private readonly persons: PersonReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'nameReads')
  async nameReads(
    @Parent() { id }: KnownPerson,
    @Args() args: PersonNameReadsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<NameRead>> {
    const access = await this.accessControl.of(context);
    access.demand('personalDataRead.read', { selfIds: [id] });
    const page = pageOf(args, LATEST_COUNTED);
    const reads = await this.persons.nameReadsOf(id, page);
    return connectionOf(reads, page, (read) => [read.readAt.toISOString(), read.id]);
  }
}
