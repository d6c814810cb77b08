import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  IssueMatrixArgs,
  MutationAddMeasureArgs,
  MutationDescribeMatrixArgs,
  MutationDescribeMeasureArgs,
  MutationReportProgressArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { MatrixVersion } from './matrix-version.entity.js';
import { MatrixReads, type MeasureOfVersion } from './matrix.reads.js';
import { MatrixService } from './matrix.service.js';
import { MeasureService } from './measure.service.js';

@ResolverOf('Matrix', 'version', 'description', 'desiredOutcomes', 'proposedAt', 'signBy', 'bindingSince')
export class MatrixResolver {
  constructor(
    private readonly matrices: MatrixService,
    private readonly reads: MatrixReads,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('describeMatrix')
  async describe(
    @Args() { input, idempotencyKey }: MutationDescribeMatrixArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.matrices.describe(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @FieldOf('Matrix', 'measures')
  measures(@Parent() matrix: MatrixVersion, @Context() context: GraphqlContext): Promise<MeasureOfVersion[]> {
    return this.reads.measuresOf(context, matrix);
  }
}

@ResolverOf('Issue')
export class MatrixOfIssueResolver {
  constructor(private readonly reads: MatrixReads) {}

  @FieldOf('Issue', 'matrix')
  matrix(
    @Parent() issue: Issue,
    @Args() { version }: IssueMatrixArgs,
    @Context() context: GraphqlContext,
  ): Promise<MatrixVersion | null> {
    return version == null
      ? this.reads.newest(context, issue.id)
      : this.reads.version(context, issue.id, version);
  }
}

@ResolverOf('Measure', 'id', 'what', 'how', 'dueOn', 'status', 'evidence', 'progressedAt')
export class MeasureResolver {
  constructor(
    private readonly measures: MeasureService,
    private readonly reads: MatrixReads,
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

  @Mutation('describeMeasure')
  async describe(
    @Args() { input, idempotencyKey }: MutationDescribeMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.measures.describe(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('reportProgress')
  async reportProgress(
    @Args() { input, idempotencyKey }: MutationReportProgressArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion }> {
    const access = await this.accessControl.of(context);
    const id = await this.measures.reportProgress(access, input, idempotencyKey);
    return { measure: await this.reads.measure(id) };
  }

  @FieldOf('Measure', 'responsiblePerson')
  responsiblePerson(@Parent() { responsiblePersonId }: MeasureOfVersion): { id: string } | null {
    return responsiblePersonId === null ? null : { id: responsiblePersonId };
  }

  @FieldOf('Measure', 'responsibleOrganisation')
  responsibleOrganisation(@Parent() { responsibleOrganisationId }: MeasureOfVersion): { id: string } | null {
    return responsibleOrganisationId === null ? null : { id: responsibleOrganisationId };
  }

  @FieldOf('Measure', 'territory')
  territory(@Parent() { territoryId }: MeasureOfVersion): { id: string } {
    return { id: territoryId };
  }

  @FieldOf('Measure', 'decision')
  decision(@Parent() { decisionId }: MeasureOfVersion): { id: string } | null {
    return decisionId === null ? null : { id: decisionId };
  }
}
