import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  LATEST_COUNTED,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import { ConcernReads } from '../concern/concern.reads.js';
import type { Concern } from '../concern/concern.entity.js';
import type { PersonConcernReadsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { DataReads, type DataRead } from './data-read.reads.js';

@ResolverOf('Person')
export class ReadPersonResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly dataReads: DataReads,
  ) {}

  @FieldOf('Person', 'concernReads')
  async concernReads(
    @Parent() { id }: { id: string },
    @Args() args: PersonConcernReadsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<DataRead>> {
    const access = await this.accessControl.of(context);
    access.demand('personalDataRead.read', { selfIds: [id] });
    const page = pageOf(args, LATEST_COUNTED);
    const reads = await this.dataReads.ofConcerns(access.personId(), page);
    return connectionOf(reads, page, (read) => [read.readAt.toISOString(), read.id]);
  }
}

@ResolverOf('DataRead', 'readAt')
export class DataReadResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly concerns: ConcernReads,
  ) {}

  @FieldOf('DataRead', 'reader')
  reader(@Parent() { readerId }: DataRead): { id: string } {
    return { id: readerId };
  }

  @FieldOf('DataRead', 'concern')
  async concern(
    @Parent() { concernId }: DataRead,
    @Context() context: GraphqlContext,
  ): Promise<Concern | null> {
    return this.concerns.visibleById(context, await this.accessControl.of(context), concernId);
  }
}
