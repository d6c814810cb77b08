import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { PersonEnrolmentsArgs, TerritoryEnrolmentsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Opportunity } from '../opportunity/opportunity.entity.js';
import type { KnownPerson } from '../person/person.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentReads } from './enrolment.reads.js';

const keyOf = ({ appliedAt, id }: Enrolment): readonly string[] => [appliedAt.toISOString(), id];

@ResolverOf('Opportunity')
export class EnrolmentOfOpportunityResolver {
  constructor(
    private readonly enrolments: EnrolmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Opportunity', 'ownEnrolment')
  async own(@Parent() { id }: Opportunity, @Context() context: GraphqlContext): Promise<Enrolment | null> {
    const { personId } = (await this.accessControl.of(context)).principal;
    return personId === null ? null : this.enrolments.ownFor(context, id, personId);
  }
}

@ResolverOf('Territory')
export class EnrolmentsOfTerritoryResolver {
  constructor(
    private readonly enrolments: EnrolmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'enrolments')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() { states, ...args }: TerritoryEnrolmentsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Enrolment>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('enrolment.decide', { territoryPaths: Territories.pathsOf(territory) });
    const wanted = states ?? null;
    const rows = await this.enrolments.below(context, territory.id, wanted, page);
    return {
      ...connectionOf(rows, page, keyOf),
      count: () => this.enrolments.countBelow(context, territory.id, wanted),
    };
  }
}

@ResolverOf('Person')
export class EnrolmentsOfPersonResolver {
  constructor(
    private readonly enrolments: EnrolmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'enrolments')
  async ofPerson(
    @Parent() { id }: KnownPerson,
    @Args() args: PersonEnrolmentsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Enrolment>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('enrolment.withdraw', { selfIds: [id] });
    return {
      ...connectionOf(await this.enrolments.ofPerson(id, page), page, keyOf),
      count: () => this.enrolments.countOfPerson(id),
    };
  }
}

@ResolverOf('Work')
export class EnrolmentsOfWorkResolver {
  constructor(
    private readonly enrolments: EnrolmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Work', 'enrolments')
  async ofWork(@Context() context: GraphqlContext): Promise<Enrolment[]> {
    const access = await this.accessControl.of(context);
    return this.enrolments.waitingFor(access.personId(), access.territoryPaths('enrolment.decide'));
  }
}
