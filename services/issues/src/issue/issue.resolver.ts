import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, localisedTexts, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  IssueDefinition,
  IssueStage,
  IssueTitleArgs,
  LocalisedText,
  PublicIssueStatus,
  QueryIssueArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { StakeholderReads } from '../stakeholder/stakeholder.reads.js';
import type { IssueAgendaPlace } from './issue-agenda-place.entity.js';
import type { IssueStageChange } from './issue-stage-change.entity.js';
import type { Issue } from './issue.entity.js';
import { IssueReads } from './issue.reads.js';

@ResolverOf(
  'Issue',
  'id',
  'stage',
  'process',
  'processLanguage',
  'referredTo',
  'effect',
  'presentedAt',
  'closedAt',
  'contestedAt',
)
export class IssueResolver {
  constructor(
    private readonly issues: IssueReads,
    private readonly takingPart: StakeholderReads,
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

  @FieldOf('Issue', 'title')
  title(
    @Parent() issue: Issue,
    @Args() { language }: IssueTitleArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(issue.titles, language, countryLanguages);
  }

  @FieldOf('Issue', 'titles')
  titles(@Parent() issue: Issue): LocalisedText[] {
    return localisedTexts(issue.titles);
  }

  @FieldOf('Issue', 'descriptions')
  descriptions(@Parent() issue: Issue): LocalisedText[] {
    return localisedTexts(issue.descriptions);
  }

  @FieldOf('Issue', 'publicStatus')
  publicStatus(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<PublicIssueStatus> {
    return this.issues.publicStatusOf(context, issue);
  }

  @FieldOf('Issue', 'territory')
  territory(@Parent() issue: Issue): { id: string } {
    return { id: issue.territoryId };
  }

  @FieldOf('Issue', 'municipalities')
  async municipalities(
    @Parent() { id }: Issue,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string }[]> {
    return (await this.issues.municipalitiesOf(context, id)).map((municipalityId) => ({
      id: municipalityId,
    }));
  }

  @FieldOf('Issue', 'lead')
  lead(@Parent() issue: Issue): { id: string } {
    return { id: issue.leadId };
  }

  @FieldOf('Issue', 'definition')
  definition(@Parent() { problem, cause, affected, definitionLanguage }: Issue): IssueDefinition | null {
    return problem === null || cause === null || affected === null
      ? null
      : { problem, cause, affected, language: definitionLanguage };
  }

  @FieldOf('Issue', 'declineReason')
  declineReason(@Parent() issue: Issue): LocalisedText[] {
    return localisedTexts(issue.declineReason ?? {});
  }

  @FieldOf('Issue', 'assessment')
  assessment(@Parent() issue: Issue): LocalisedText[] {
    return localisedTexts(issue.assessment ?? {});
  }

  @FieldOf('Issue', 'mergedInto')
  async mergedInto(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<Issue | null> {
    return issue.mergedIntoId === null
      ? null
      : this.issues.visibleById(context, await this.accessControl.of(context), issue.mergedIntoId);
  }

  @FieldOf('Issue', 'confirmations')
  confirmations(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<number> {
    return this.issues.confirmationsOf(context, issue.id);
  }

  @FieldOf('Issue', 'stakeholders')
  stakeholders(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<Stakeholder[]> {
    return this.takingPart.ofIssue(context, issue.id);
  }

  @FieldOf('Issue', 'history')
  history(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<IssueStageChange[]> {
    return this.issues.historyOf(context, issue.id);
  }

  @FieldOf('Issue', 'onAgenda')
  onAgenda(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<IssueAgendaPlace[]> {
    return this.issues.agendaOf(context, issue.id);
  }

  @FieldOf('Issue', 'referredToOrganisation')
  referredToOrganisation(@Parent() { referredToOrganisationId }: Issue): { id: string } | null {
    return referredToOrganisationId === null ? null : { id: referredToOrganisationId };
  }

  @FieldOf('Issue', 'bulletin')
  bulletin(@Parent() issue: Issue): { id: string } | null {
    return issue.bulletinId === null ? null : { id: issue.bulletinId };
  }
}

@ResolverOf('IssueStageChange')
export class IssueStageChangeResolver {
  @FieldOf('IssueStageChange', 'from')
  from(@Parent() { fromStage }: IssueStageChange): IssueStage | null {
    return fromStage;
  }

  @FieldOf('IssueStageChange', 'to')
  to(@Parent() { toStage }: IssueStageChange): IssueStage {
    return toStage;
  }

  @FieldOf('IssueStageChange', 'by')
  by(@Parent() { changedBy }: IssueStageChange): { id: string } | null {
    return changedBy === null ? null : { id: changedBy };
  }

  @FieldOf('IssueStageChange', 'at')
  at(@Parent() { changedAt }: IssueStageChange): Date {
    return changedAt;
  }
}

@ResolverOf('IssueOnAgenda', 'startsAt')
export class IssueOnAgendaResolver {
  @FieldOf('IssueOnAgenda', 'meeting')
  meeting(@Parent() { meetingId }: IssueAgendaPlace): { id: string } {
    return { id: meetingId };
  }
}
