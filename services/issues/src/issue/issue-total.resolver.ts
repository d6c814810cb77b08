import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from './issue.entity.js';

@ResolverOf('IssueConnection', 'edges', 'nodes', 'pageInfo')
export class IssueTotalResolver {
  @FieldOf('IssueConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Issue>): Promise<number | null> {
    return totalOf(connection);
  }
}
