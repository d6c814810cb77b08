import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  PersonalDataReads,
  type Connection,
  type GraphqlContext,
  type RecordedRead,
} from '@vicinia/service-kit';
import { ConcernReads } from '../concern/concern.reads.js';
import type { Concern } from '../concern/concern.entity.js';
import type { PersonConcernReadsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';

@ResolverOf('Person')
export class ReadPersonResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly personalDataReads: PersonalDataReads,
  ) {}

  @FieldOf('Person', 'concernReads')
  async concernReads(
    @Parent() { id }: { id: string },
    @Args() args: PersonConcernReadsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<RecordedRead>> {
    const access = await this.accessControl.of(context);
    access.demand('personalDataRead.read', { selfIds: [id] });
    return this.personalDataReads.of(access.personId(), 'concern', args);
  }
}

@ResolverOf('DataRead', 'readAt')
export class DataReadResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly concerns: ConcernReads,
  ) {}

  @FieldOf('DataRead', 'reader')
  reader(@Parent() { readerId }: RecordedRead): { id: string } {
    return { id: readerId };
  }

  @FieldOf('DataRead', 'concern')
  async concern(
    @Parent() { resourceId }: RecordedRead,
    @Context() context: GraphqlContext,
  ): Promise<Concern | null> {
    return this.concerns.visibleById(context, await this.accessControl.of(context), resourceId);
  }
}
