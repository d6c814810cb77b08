import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { PersonDataRequestsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { KnownPerson } from '../person/person.reads.js';
import type { DataRequest } from './data-request.entity.js';
import { DataRequestReads } from './data-request.reads.js';
import { requestKey } from './data-request.resolver.js';

@ResolverOf('Person')
export class DataRequestsOfPersonResolver {
  constructor(
    private readonly requests: DataRequestReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'dataRequests')
  async dataRequests(
    @Parent() { id }: KnownPerson,
    @Args() args: PersonDataRequestsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<DataRequest>> {
    const access = await this.accessControl.of(context);
    access.demand('dataRequest.read', { selfIds: [id] });
    const page = pageByTime(args, 'NEWEST_FIRST');
    const shown = connectionOf(await this.requests.ofPerson(id, page), page, requestKey);
    return { ...shown, count: () => this.requests.countOfPerson(id) };
  }

  /** Nobody's secret: whoever finds the id somewhere learns why it has no name. */
  @FieldOf('Person', 'isErased')
  isErased(@Parent() person: KnownPerson): boolean {
    return 'erasedAt' in person && person.erasedAt !== null;
  }
}
