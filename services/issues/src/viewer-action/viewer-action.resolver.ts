import { Context, Parent } from '@nestjs/graphql';
import { AccessControl, viewerActions, type Access, type ViewerAction } from '@vicinia/access';
import { now, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import { concernActions } from '../concern/concern.record.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { requireReviews } from '../issue/issue-life-cycle.js';
import { IssueReads } from '../issue/issue.reads.js';
import { issueActions } from '../issue/issue.record.js';
import { ReviewReads } from '../review/review.reads.js';
import { SignatureReads } from '../signature/signature.reads.js';
import { requireAnswerable, requirePassed } from '../signature/signing.js';
import { answeredBy } from '../stakeholder/answering.js';
import { StakeholderReads } from '../stakeholder/stakeholder.reads.js';

@ResolverOf('Concern')
export class ActionsOnConcernResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly concerns: ConcernReads,
  ) {}

  @FieldOf('Concern', 'viewerActions')
  async viewerActions(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    return viewerActions(access, concernActions, concern, await this.concerns.factsOf(context, concern));
  }
}

@ResolverOf('Issue')
export class ActionsOnIssueResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly issues: IssueReads,
    private readonly reviews: ReviewReads,
    private readonly signatures: SignatureReads,
    private readonly stakeholders: StakeholderReads,
  ) {}

  @FieldOf('Issue', 'viewerActions')
  async viewerActions(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    return viewerActions(access, issueActions, issue, await this.issues.factsOf(context, issue), {
      closeIssue: async () => {
        const reviews = await this.reviews.ofIssue(context, issue.id);
        requireReviews(reviews.filter(({ round }) => round === issue.round).length);
      },
      signResolution: () => this.demandSignature(context, access, issue.id),
      recordMissingSignatures: async () => {
        const [signature] = await this.signatures.newest(context, issue.id);
        requirePassed(signature?.signBy, now());
      },
    });
  }

  private async demandSignature(context: GraphqlContext, access: Access, issueId: string): Promise<void> {
    const signatures = await this.signatures.newest(context, issueId);
    if (signatures.length === 0)
      throw new Refusal('CONFLICT', 'no version of the matrix waits for signatures');
    const own = answeredBy(access, 'matrix.sign', await this.stakeholders.ofIssue(context, issueId));
    requireAnswerable(
      signatures.filter(({ stakeholderId }) => own.some(({ id }) => id === stakeholderId)),
      now(),
    );
  }
}
