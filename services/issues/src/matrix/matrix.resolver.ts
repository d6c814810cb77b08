import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import type {
  IssueMatrixArgs,
  MutationAddMeasureArgs,
  MutationDescribeMatrixArgs,
  MutationDescribeMeasureArgs,
  MutationReportProgressArgs,
} from '../generated/graphql.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Issue } from '../issue/issue.entity.js';
import { MatrixReads, type MeasureOfVersion } from './matrix-reads.js';
import { MatrixVersion } from './matrix-version.entity.js';
import { Matrices } from './matrix.service.js';

type Stub = { id: string } | null;

@Resolver('Matrix')
@MappedFields<MatrixVersion>(
  'version',
  'description',
  'desiredOutcomes',
  'proposedAt',
  'signBy',
  'bindingSince',
)
export class MatrixResolver {
  constructor(
    private readonly reads: MatrixReads,
    private readonly matrices: Matrices,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('describeMatrix')
  async describe(
    @Args() { input, idempotencyKey }: MutationDescribeMatrixArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.matrices.describe(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @Mutation('addMeasure')
  async addMeasure(
    @Args() { input, idempotencyKey }: MutationAddMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.matrices.addMeasure(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @Mutation('describeMeasure')
  async describeMeasure(
    @Args() { input, idempotencyKey }: MutationDescribeMeasureArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.matrices.describeMeasure(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @Mutation('reportProgress')
  async reportProgress(
    @Args() { input, idempotencyKey }: MutationReportProgressArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion | null }> {
    const access = await this.accessControl.of(context);
    return {
      measure: await this.reads.measure(await this.matrices.reportProgress(access, input, idempotencyKey)),
    };
  }

  @ResolveField('measures')
  measures(@Parent() matrix: MatrixVersion, @Context() context: GraphqlContext): Promise<MeasureOfVersion[]> {
    return this.reads.measuresOf(context, matrix);
  }
}

@Resolver('Issue')
export class MatrixOfIssueResolver {
  constructor(private readonly reads: MatrixReads) {}

  @ResolveField('matrix')
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

@Resolver('Measure')
@MappedFields<MeasureOfVersion>('id', 'what', 'how', 'dueOn', 'status', 'evidence', 'progressedAt')
export class MeasureResolver {
  @ResolveField('responsiblePerson')
  responsiblePerson(@Parent() measure: MeasureOfVersion): Stub {
    return measure.responsiblePersonId === null ? null : { id: measure.responsiblePersonId };
  }

  @ResolveField('responsibleOrganisation')
  responsibleOrganisation(@Parent() measure: MeasureOfVersion): Stub {
    return measure.responsibleOrganisationId === null ? null : { id: measure.responsibleOrganisationId };
  }

  @ResolveField('territory')
  territory(@Parent() measure: MeasureOfVersion): Stub {
    return { id: measure.territoryId };
  }

  @ResolveField('decision')
  decision(@Parent() measure: MeasureOfVersion): Stub {
    return measure.decisionId === null ? null : { id: measure.decisionId };
  }
}
