import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  MappedFields,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import { ConcernReads } from '../concern/concern-reads.js';
import type { Concern } from '../concern/concern.entity.js';
import type { PersonConcernReadsArgs } from '../generated/graphql.js';
import { DataReads, type DataRead } from './data-reads.service.js';

const KEY_LENGTH = 2;

@Resolver('Person')
export class ReadPersonResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly dataReads: DataReads,
  ) {}

  @ResolveField('concernReads')
  async concernReads(
    @Parent() { id }: { id: string },
    @Args() args: PersonConcernReadsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<DataRead>> {
    const access = await this.accessControl.of(context);
    access.demand('personalDataRead.read', { selfIds: [id] });
    const page = pageOf(args, KEY_LENGTH);
    const reads = await this.dataReads.ofConcerns(access.personId(), page);
    return connectionOf(reads, page, (read) => [read.readAt.toISOString(), read.id]);
  }
}

@Resolver('DataRead')
@MappedFields<DataRead>('readAt')
export class DataReadResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly concerns: ConcernReads,
  ) {}

  @ResolveField('reader')
  reader(@Parent() { readerId }: DataRead): { id: string } {
    return { id: readerId };
  }

  @ResolveField('concern')
  async concern(
    @Parent() { concernId }: DataRead,
    @Context() context: GraphqlContext,
  ): Promise<Concern | null> {
    const concern = await this.concerns.byId(context, concernId);
    const access = await this.accessControl.of(context);
    return concern && (await this.concerns.maySee(context, access, concern)) ? concern : null;
  }
}
