import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { now, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationProposeResolutionArgs,
  MutationRecordMissingSignaturesArgs,
  MutationSignResolutionArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { answeredBy } from '../stakeholder/answering.js';
import type { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { StakeholderReads } from '../stakeholder/stakeholder.reads.js';
import type { Signature } from './signature.entity.js';
import { resolutionOf, SignatureReads, type Resolution } from './signature.reads.js';
import { SignatureService } from './signature.service.js';
import { hasPassed } from './signing.js';

@ResolverOf('Signature', 'status', 'comment', 'answeredAt', 'forPolice')
export class SignatureResolver {
  constructor(
    private readonly signatures: SignatureService,
    private readonly reads: SignatureReads,
    private readonly stakeholders: StakeholderReads,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('proposeResolution')
  async propose(
    @Args() { input, idempotencyKey }: MutationProposeResolutionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.signatures.propose(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('signResolution')
  async sign(
    @Args() { input, idempotencyKey }: MutationSignResolutionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const id = await this.signatures.sign(await this.accessControl.of(context), input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @Mutation('recordMissingSignatures')
  async recordMissing(
    @Args() { input, idempotencyKey }: MutationRecordMissingSignaturesArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ issue: Issue }> {
    const access = await this.accessControl.of(context);
    const id = await this.signatures.recordMissing(access, input, idempotencyKey);
    return { issue: await this.issues.afterChange(context, id) };
  }

  @FieldOf('Signature', 'signedBy')
  signedBy(@Parent() { signedById }: Signature): { id: string } | null {
    return signedById === null ? null : { id: signedById };
  }

  @FieldOf('Signature', 'viewerMayAnswer')
  async viewerMayAnswer(
    @Parent() { issueId, stakeholderId, status }: Signature,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (status !== 'PENDING') return false;
    const access = await this.accessControl.of(context);
    const own = answeredBy(access, 'matrix.sign', await this.stakeholders.ofIssue(context, issueId));
    if (!own.some(({ id }) => id === stakeholderId)) return false;
    const waiting = (await this.reads.newest(context, issueId)).find(
      (signature) => signature.stakeholderId === stakeholderId,
    );
    return waiting?.status === 'PENDING' && !hasPassed(waiting.signBy, now());
  }

  @FieldOf('Signature', 'stakeholder')
  async stakeholder(
    @Parent() signature: Signature,
    @Context() context: GraphqlContext,
  ): Promise<Stakeholder> {
    const stakeholders = await this.stakeholders.ofIssue(context, signature.issueId);
    const signatory = stakeholders.find(({ id }) => id === signature.stakeholderId);
    if (!signatory) throw new Error('a signature names a stakeholder of its issue');
    return signatory;
  }
}

@ResolverOf('Matrix')
export class ResolutionOfMatrixResolver {
  @FieldOf('Matrix', 'resolution')
  resolution(@Parent() matrix: MatrixVersion): Resolution | null {
    return resolutionOf(matrix);
  }
}

@ResolverOf('Resolution', 'proposedAt', 'signBy', 'bindingSince', 'lapsedAt')
export class ResolutionResolver {
  constructor(private readonly reads: SignatureReads) {}

  @FieldOf('Resolution', 'signatures')
  signatures(@Parent() resolution: Resolution, @Context() context: GraphqlContext): Promise<Signature[]> {
    return this.reads.ofResolution(context, resolution);
  }
}
