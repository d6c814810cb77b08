import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Territory } from './territory.entity.js';

@ResolverOf('TerritoryConnection', 'edges', 'nodes', 'pageInfo')
export class TerritoryTotalResolver {
  @FieldOf('TerritoryConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Territory>): Promise<number | null> {
    return totalOf(connection);
  }
}
