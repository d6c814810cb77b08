import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  idArgument,
  localisedTexts,
  MappedFields,
  textIn,
  type GraphqlContext,
  type LocalisedTexts,
} from '@vicinia/service-kit';
import type {
  IssueDefinition,
  IssueTitleArgs,
  LocalisedText,
  PublicIssueStatus,
  QueryIssueArgs,
} from '../generated/graphql.js';
import { IssueParts, type AgendaPlace, type StageChange } from './issue-parts.js';
import { IssueReads } from './issue-reads.js';
import { Issue } from './issue.entity.js';
import { Stakeholder } from './stakeholder.entity.js';

type Stub = { id: string } | null;

@Resolver('Issue')
@MappedFields<Issue>(
  'id',
  'stage',
  'process',
  'referredTo',
  'effect',
  'presentedAt',
  'closedAt',
  'contestedAt',
)
export class IssueResolver {
  constructor(
    private readonly issues: IssueReads,
    private readonly parts: IssueParts,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('issue')
  async byId(@Args() { id }: QueryIssueArgs, @Context() context: GraphqlContext): Promise<Issue> {
    return this.issues.demand(context, await this.accessControl.of(context), idArgument(id, 'id'));
  }

  /** What the caller may not know of is null, so that lists of other subgraphs go on without it. */
  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Issue | null> {
    return this.issues.visibleById(context, await this.accessControl.of(context), reference.id);
  }

  @ResolveField('title')
  title(@Parent() issue: Issue, @Args() { language }: IssueTitleArgs): string {
    return textIn(issue.titles, language);
  }

  @ResolveField('titles')
  titles(@Parent() issue: Issue): LocalisedText[] {
    return localisedTexts(issue.titles);
  }

  @ResolveField('descriptions')
  descriptions(@Parent() issue: Issue): LocalisedText[] {
    return localisedTexts(issue.descriptions);
  }

  @ResolveField('publicStatus')
  publicStatus(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<PublicIssueStatus> {
    return this.issues.publicStatusOf(context, issue);
  }

  @ResolveField('territory')
  territory(@Parent() issue: Issue): Stub {
    return { id: issue.territoryId };
  }

  @ResolveField('owner')
  owner(@Parent() issue: Issue): Stub {
    return { id: issue.ownerId };
  }

  @ResolveField('definition')
  definition(@Parent() { problem, cause, affected }: Issue): IssueDefinition | null {
    return problem === null || cause === null || affected === null ? null : { problem, cause, affected };
  }

  @ResolveField('declineReason')
  declineReason(@Parent() issue: Issue): LocalisedText[] {
    return textsOrNone(issue.declineReason);
  }

  @ResolveField('assessment')
  assessment(@Parent() issue: Issue): LocalisedText[] {
    return textsOrNone(issue.assessment);
  }

  @ResolveField('mergedInto')
  async mergedInto(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<Issue | null> {
    return issue.mergedIntoId === null
      ? null
      : this.issues.visibleById(context, await this.accessControl.of(context), issue.mergedIntoId);
  }

  @ResolveField('confirmations')
  confirmations(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<number> {
    return this.parts.confirmationsOf(context, issue.id);
  }

  @ResolveField('stakeholders')
  stakeholders(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<Stakeholder[]> {
    return this.parts.stakeholdersOf(context, issue.id);
  }

  @ResolveField('history')
  history(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<StageChange[]> {
    return this.parts.historyOf(context, issue.id);
  }

  @ResolveField('onAgenda')
  onAgenda(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<AgendaPlace[]> {
    return this.parts.agendaOf(context, issue.id);
  }

  @ResolveField('bulletin')
  bulletin(@Parent() issue: Issue): Stub {
    return issue.bulletinId === null ? null : { id: issue.bulletinId };
  }
}

function textsOrNone(texts: LocalisedTexts | null): LocalisedText[] {
  return localisedTexts(texts ?? {});
}
