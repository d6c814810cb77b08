import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  idArgument,
  ifGiven,
  pageByTime,
  searchArgument,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { TerritoryIssuesArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { demandAwake } from '../territory/demand-reach.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import type { IssueFilter } from './issue-board.js';
import { IssueBoardReads } from './issue-board.reads.js';

/** The board of a station, and of every level above it. */
@ResolverOf('Territory')
export class IssueBoardResolver {
  constructor(
    private readonly boards: IssueBoardReads,
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
    const filter = filterOf(args);
    const page = pageByTime(args, filter.order);
    const issues = await this.boards.inTerritory(context, access, id, filter, page);
    const connection = connectionOf(issues, page, (issue) => [issue.presentedAt.toISOString(), issue.id]);
    const count = () => this.boards.countInTerritory(context, access, id, filter);
    return { ...connection, count };
  }
}

function filterOf(args: TerritoryIssuesArgs): IssueFilter {
  return {
    stages: args.stages ?? [],
    category: args.category ?? null,
    leadId: ifGiven(args.leadId, (id) => idArgument(id, 'leadId')),
    municipalityId: ifGiven(args.municipalityId, (id) => idArgument(id, 'municipalityId')),
    overdue: args.overdue ?? false,
    search: ifGiven(args.search, (text) => searchArgument(text, 'search')),
    order: args.order ?? 'NEWEST_FIRST',
  };
}
