import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { dayIn, idArgument, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type {
  PublicIssueStatus,
  PublicIssueStep,
  PublicIssueText,
  PublicIssueTextArgs,
  QueryPublicIssueArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { PublicIssueReads } from './public-issue.reads.js';
import { publicStepsOf } from './public-steps.js';
import { publicTextIn, type PublicText } from './public-texts.js';

/** What everybody may know: where it stands, and the words that a named person released. */
@ResolverOf('PublicIssue', 'id', 'effect')
export class PublicIssueResolver {
  constructor(
    private readonly issues: IssueReads,
    private readonly releases: PublicIssueReads,
    private readonly categories: ConcernCategoryReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('publicIssue')
  async byId(@Args() { id }: QueryPublicIssueArgs, @Context() context: GraphqlContext): Promise<Issue> {
    await this.accessControl.demand(context, 'issue.readPublicStatus');
    const issue = await this.issues.byId(context, idArgument(id, 'id'));
    if (!issue) throw new Refusal('NOT_FOUND', 'there is no issue with this id', 'id');
    return issue;
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Issue | null> {
    return this.issues.byId(context, id);
  }

  @FieldOf('PublicIssue', 'status')
  status(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<PublicIssueStatus> {
    return this.issues.publicStatusOf(context, issue);
  }

  @FieldOf('PublicIssue', 'territory')
  territory(@Parent() issue: Issue): { id: string } {
    return { id: issue.territoryId };
  }

  @FieldOf('PublicIssue', 'place')
  place(@Parent() { publicTerritoryId }: Issue): { id: string } | null {
    return publicTerritoryId === null ? null : { id: publicTerritoryId };
  }

  @FieldOf('PublicIssue', 'bulletin')
  bulletin(@Parent() issue: Issue): { id: string } | null {
    return issue.bulletinId === null ? null : { id: issue.bulletinId };
  }

  @FieldOf('PublicIssue', 'text')
  async text(
    @Parent() issue: Issue,
    @Args() { language }: PublicIssueTextArgs,
    @Context() context: GraphqlContext,
  ): Promise<PublicIssueText | null> {
    return publicTextIn(await this.texts(issue, context), language, context.countryLanguages);
  }

  @FieldOf('PublicIssue', 'texts')
  async texts(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<PublicText[]> {
    return (await this.releases.public(context, issue))?.texts ?? [];
  }

  @FieldOf('PublicIssue', 'category')
  async category(
    @Parent() issue: Issue,
    @Context() context: GraphqlContext,
  ): Promise<ConcernCategory | null> {
    const code = (await this.releases.public(context, issue))?.category ?? null;
    return code === null ? null : this.categories.ofCode(context, code);
  }

  @FieldOf('PublicIssue', 'steps')
  async steps(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<PublicIssueStep[]> {
    if (issue.publicSince === null) return [];
    const [history, timeZone] = await Promise.all([
      this.issues.historyOf(context, issue.id),
      this.timeZoneOf(context, issue),
    ]);
    return publicStepsOf(history).map(({ status, reachedAt }) => ({
      status,
      reachedOn: dayIn(timeZone, reachedAt),
    }));
  }

  @FieldOf('PublicIssue', 'publicSince')
  async publicSince(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<string | null> {
    return issue.publicSince && dayIn(await this.timeZoneOf(context, issue), issue.publicSince);
  }

  @FieldOf('PublicIssue', 'releasedBy')
  async releasedBy(
    @Parent() issue: Issue,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string } | null> {
    const release = await this.releases.public(context, issue);
    return release && { id: release.releasedBy };
  }

  private async timeZoneOf(context: GraphqlContext, { territoryId }: Issue): Promise<string> {
    return (await this.territories.byId(context, territoryId))?.timeZone ?? 'UTC';
  }
}
