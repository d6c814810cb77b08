import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MeasureAcceptance,
  MutationAcceptMeasureArgs,
  MutationAddMeasureArgs,
  MutationChangeMeasureArgs,
  MutationDeclineMeasureArgs,
  MutationDropMeasureArgs,
  MutationReportProgressArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { Party } from '../stakeholder/party.js';
import { MeasureReads, type MeasureOfVersion } from './measure.reads.js';
import { MeasureAcceptanceService } from './measure-acceptance.service.js';
import type { MeasurePeriod } from './measure-period.js';
import { MeasureService } from './measure.service.js';

@ResolverOf(
  'Measure',
  'id',
  'what',
  'how',
  'declineReason',
  'dropReason',
  'status',
  'notDoneReason',
  'evidence',
  'progressedAt',
)
export class MeasureResolver {
  constructor(
    private readonly measures: MeasureService,
    private readonly acceptances: MeasureAcceptanceService,
    private readonly reads: MeasureReads,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('addMeasure')
  async add(
    @Args() { input, idempotencyKey }: MutationAddMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.measures.add(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('changeMeasure')
  async change(
    @Args() { input, idempotencyKey }: MutationChangeMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.measures.change(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('dropMeasure')
  async drop(
    @Args() { input, idempotencyKey }: MutationDropMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.measures.drop(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('acceptMeasure')
  async accept(
    @Args() { input, idempotencyKey }: MutationAcceptMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion }> {
    const id = await this.acceptances.accept(await this.accessControl.of(context), input, idempotencyKey);
    return { measure: await this.reads.afterChange(context, id) };
  }

  @Mutation('declineMeasure')
  async decline(
    @Args() { input, idempotencyKey }: MutationDeclineMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion }> {
    const id = await this.acceptances.decline(await this.accessControl.of(context), input, idempotencyKey);
    return { measure: await this.reads.afterChange(context, id) };
  }

  @Mutation('reportProgress')
  async reportProgress(
    @Args() { input, idempotencyKey }: MutationReportProgressArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion }> {
    const id = await this.measures.reportProgress(
      await this.accessControl.of(context),
      input,
      idempotencyKey,
    );
    return { measure: await this.reads.afterChange(context, id) };
  }

  /** What the caller may not know of is null. */
  @FieldOf('Measure', 'issue')
  async issue(
    @Parent() { issueId }: MeasureOfVersion,
    @Context() context: GraphqlContext,
  ): Promise<Issue | null> {
    return this.issues.visibleById(context, await this.accessControl.of(context), issueId);
  }

  @FieldOf('Measure', 'who')
  who(@Parent() { responsiblePersonId, responsibleOrganisationId, isOfCommunity }: MeasureOfVersion): Party {
    return {
      personId: responsiblePersonId,
      organisationId: responsibleOrganisationId,
      isCommunity: isOfCommunity,
    };
  }

  @FieldOf('Measure', 'where')
  where(@Parent() { territoryId }: MeasureOfVersion): { id: string } {
    return { id: territoryId };
  }

  @FieldOf('Measure', 'when')
  when(@Parent() { beginsOn, dueOn }: MeasureOfVersion): MeasurePeriod {
    return { beginsOn, dueOn };
  }

  @FieldOf('Measure', 'acceptance')
  acceptance(@Parent() { acceptedAt, declinedAt }: MeasureOfVersion): MeasureAcceptance {
    if (acceptedAt !== null) return 'ACCEPTED';
    return declinedAt === null ? 'AWAITED' : 'DECLINED';
  }

  @FieldOf('Measure', 'answeredBy')
  answeredBy(@Parent() { answeredById }: MeasureOfVersion): { id: string } | null {
    return answeredById === null ? null : { id: answeredById };
  }

  @FieldOf('Measure', 'decision')
  decision(@Parent() { decisionId }: MeasureOfVersion): { id: string } | null {
    return decisionId === null ? null : { id: decisionId };
  }
}

@ResolverOf('MeasurePeriod', 'beginsOn', 'dueOn')
export class MeasurePeriodResolver {}
