import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { CardRow } from './officer.reads.js';

@ResolverOf('OfficerCardConnection', 'edges', 'nodes', 'pageInfo')
export class OfficerTotalResolver {
  @FieldOf('OfficerCardConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<CardRow>): Promise<number | null> {
    return totalOf(connection);
  }
}
