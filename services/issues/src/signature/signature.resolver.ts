import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl } from '@vicinia/access';
import { grouped, MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type {
  MutationProposeResolutionArgs,
  MutationRecordMissingSignaturesArgs,
  MutationSignResolutionArgs,
} from '../generated/graphql.js';
import { IssueParts } from '../issue/issue-parts.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Issue } from '../issue/issue.entity.js';
import { Stakeholder } from '../issue/stakeholder.entity.js';
import { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { Resolutions } from './resolutions.service.js';
import { Signature } from './signature.entity.js';

@Resolver('Signature')
@MappedFields<Signature>('status', 'comment', 'answeredAt')
export class SignatureResolver {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly issues: IssueReads,
    private readonly parts: IssueParts,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('proposeResolution')
  async propose(
    @Args() { input, idempotencyKey }: MutationProposeResolutionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.resolutions.propose(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @Mutation('signResolution')
  async sign(
    @Args() { input, idempotencyKey }: MutationSignResolutionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.resolutions.sign(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @Mutation('recordMissingSignatures')
  async recordMissing(
    @Args() { issueId, idempotencyKey }: MutationRecordMissingSignaturesArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.resolutions.recordMissing(access, issueId, idempotencyKey);
    return { issue: await this.issues.afterChange(context, access, id) };
  }

  @ResolveField('stakeholder')
  async stakeholder(
    @Parent() signature: Signature,
    @Context() context: GraphqlContext,
  ): Promise<Stakeholder | null> {
    const stakeholders = await this.parts.stakeholdersOf(context, signature.issueId);
    return stakeholders.find(({ id }) => id === signature.stakeholderId) ?? null;
  }
}

@Resolver('Matrix')
export class SignaturesOfMatrixResolver {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @ResolveField('signatures')
  async signatures(
    @Parent() matrix: MatrixVersion,
    @Context() context: GraphqlContext,
  ): Promise<Signature[]> {
    const ofIssue = await context.loaders
      .of('signature.byIssue', async (ids) =>
        grouped(
          ids,
          await this.dataSource.manager.find(Signature, {
            where: { issueId: Any([...ids]) },
            order: { issueId: 'ASC', version: 'ASC', stakeholderId: 'ASC' },
          }),
          (row) => row.issueId,
        ),
      )
      .load(matrix.issueId);
    return (ofIssue ?? []).filter(({ version }) => version === matrix.version);
  }
}
