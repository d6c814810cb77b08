import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { BulletinRow } from './bulletin.reads.js';

@ResolverOf('BulletinConnection', 'edges', 'nodes', 'pageInfo')
export class BulletinTotalResolver {
  @FieldOf('BulletinConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<BulletinRow>): Promise<number | null> {
    return totalOf(connection);
  }
}
