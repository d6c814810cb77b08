import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';

@ResolverOf('PublicIssueConnection', 'edges', 'nodes', 'pageInfo')
export class PublicIssueTotalResolver {
  @FieldOf('PublicIssueConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Issue>): Promise<number | null> {
    return totalOf(connection);
  }
}
