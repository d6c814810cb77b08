import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { PublicIssueStatus, QueryPublicIssueArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from './issue.entity.js';
import { IssueReads } from './issue.reads.js';

/** What everybody may know: no word that anybody wrote, only where it stands. */
@ResolverOf('PublicIssue', 'id', 'effect', 'presentedAt')
export class PublicIssueResolver {
  constructor(
    private readonly issues: IssueReads,
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

  @FieldOf('PublicIssue', 'bulletin')
  bulletin(@Parent() issue: Issue): { id: string } | null {
    return issue.bulletinId === null ? null : { id: issue.bulletinId };
  }
}
