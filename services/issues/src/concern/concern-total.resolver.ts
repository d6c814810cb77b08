import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Concern } from './concern.entity.js';

@ResolverOf('ConcernConnection', 'edges', 'nodes', 'pageInfo')
export class ConcernTotalResolver {
  @FieldOf('ConcernConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Concern>): Promise<number | null> {
    return totalOf(connection);
  }
}
