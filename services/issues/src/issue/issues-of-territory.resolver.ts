import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  NEWEST_FIRST,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { TerritoryIssuesArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { demandAwake } from '../territory/demand-reach.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import type { Issue } from './issue.entity.js';
import { issueKey, IssueReads } from './issue.reads.js';

/** The board of a station, and of every level above it. */
@ResolverOf('Territory')
export class IssuesOfTerritoryResolver {
  constructor(
    private readonly issuesOf: IssueReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'issues')
  async issues(
    @Parent() { id }: { id: string },
    @Args() args: TerritoryIssuesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Issue>> {
    const access = await this.accessControl.of(context);
    // The list holds what is within reach, also for stakeholders and councillors; only staff who wait are told so.
    const territory = access.principal.staffAccessSuspended ? await this.territories.byId(context, id) : null;
    if (territory) demandAwake(access, 'issue.read', territory);
    const page = pageOf(args, NEWEST_FIRST);
    const issues = await this.issuesOf.inTerritory(context, access, id, args.stage ?? null, page);
    return connectionOf(issues, page, issueKey);
  }
}
