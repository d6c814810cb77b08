import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { IssueMatrixArgs, MutationDescribeMatrixArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { MatrixVersion } from './matrix-version.entity.js';
import { MatrixReads } from './matrix.reads.js';
import { MatrixService } from './matrix.service.js';

@ResolverOf('Matrix', 'version', 'description', 'desiredOutcomes', 'language')
export class MatrixResolver {
  constructor(
    private readonly matrices: MatrixService,
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
