import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Municipality } from './municipality.entity.js';

@ResolverOf('MunicipalityConnection', 'edges', 'nodes', 'pageInfo')
export class MunicipalityTotalResolver {
  @FieldOf('MunicipalityConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Municipality>): Promise<number | null> {
    return totalOf(connection);
  }
}
