import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { TerritoryPublicIssuesArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { PublicIssueReads } from './public-issue.reads.js';

@ResolverOf('Territory')
export class PublicIssuesOfTerritoryResolver {
  constructor(
    private readonly reads: PublicIssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'publicIssues')
  async publicIssues(
    @Parent() { id }: { id: string },
    @Args() args: TerritoryPublicIssuesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Issue>> {
    await this.accessControl.demand(context, 'issue.readPublicStatus');
    const page = pageByTime(args, 'NEWEST_FIRST');
    const filter = { statuses: args.statuses ?? [], below: args.below ?? false };
    const issues = await this.reads.ofTerritory(context, id, filter, page);
    const connection = connectionOf(issues, page, (issue) => [
      issue.publicSince?.toISOString() ?? 'infinity',
      issue.id,
    ]);
    return { ...connection, count: () => this.reads.countInTerritory(context, id, filter) };
  }
}
