import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { idArgument, MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import type { PublicIssueStatus, QueryPublicIssueArgs } from '../generated/graphql.js';
import { notFound } from '../platform/demand-on.js';
import { IssueReads } from './issue-reads.js';
import { Issue } from './issue.entity.js';

/** What everybody may know: no word that anybody wrote, only where it stands. */
@Resolver('PublicIssue')
@MappedFields<Issue>('id', 'effect', 'presentedAt')
export class PublicIssueResolver {
  constructor(private readonly issues: IssueReads) {}

  @Query('publicIssue')
  async byId(@Args() { id }: QueryPublicIssueArgs, @Context() context: GraphqlContext): Promise<Issue> {
    const issue = await this.issues.byId(context, idArgument(id, 'id'));
    if (!issue) throw notFound('id');
    return issue;
  }

  @ResolveField('status')
  status(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<PublicIssueStatus> {
    return this.issues.publicStatusOf(context, issue);
  }

  @ResolveField('territory')
  territory(@Parent() issue: Issue): { id: string } {
    return { id: issue.territoryId };
  }

  @ResolveField('bulletin')
  bulletin(@Parent() issue: Issue): { id: string } | null {
    return issue.bulletinId === null ? null : { id: issue.bulletinId };
  }
}
