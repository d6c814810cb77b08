import { Args, Context } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl } from '@vicinia/access';
import { identityOf, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { QueryPersonByAccountArgs } from '../generated/graphql.js';
import { Query, ResolverOf } from '../generated/resolvers.js';
import { factsAt } from '../territory/territory-facts.js';
import { PersonSightService } from './person-sight.service.js';
import type { Person } from './person.entity.js';
import { PersonReads } from './person.reads.js';

@ResolverOf('Person')
export class PersonByAccountResolver {
  constructor(
    private readonly persons: PersonReads,
    private readonly sight: PersonSightService,
    private readonly accessControl: AccessControl,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query('personByAccount')
  async find(
    @Args() { account, territoryId }: QueryPersonByAccountArgs,
    @Context() context: GraphqlContext,
  ): Promise<Person | null> {
    const access = await this.accessControl.of(context);
    const facts = await factsAt(this.dataSource.manager, territoryId, 'territoryId');
    access.demand('person.findByAccount', facts);
    const identity = identityOf(account.issuer, account.subject);
    const person = await this.persons.byAccount(context, identity, territoryId);
    if (person !== null && person.id !== access.personId())
      await this.sight.record(context, access.personId(), person.id);
    return person;
  }
}
