import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { concernKey, ConcernReads } from '../concern/concern.reads.js';
import type { PersonConcernsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';

/** The concerns that somebody brought in with the account. */
@ResolverOf('Person')
export class ConcernOfPersonResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly concernsOf: ConcernReads,
  ) {}

  @FieldOf('Person', 'concerns')
  async concerns(
    @Parent() { id }: { id: string },
    @Args() args: PersonConcernsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const access = await this.accessControl.of(context);
    access.demand('concern.readOwn', { selfIds: [id] });
    const page = pageByTime(args, 'NEWEST_FIRST');
    const concerns = await this.concernsOf.ofReporter(access.personId(), page);
    return {
      ...connectionOf(concerns, page, concernKey),
      count: () => this.concernsOf.countOfReporter(access.personId()),
    };
  }
}
