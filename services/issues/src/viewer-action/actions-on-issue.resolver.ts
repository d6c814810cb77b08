import { Injectable } from '@nestjs/common';
import { Context, Parent } from '@nestjs/graphql';
import {
  AccessControl,
  viewerActions,
  type Access,
  type RecordActions,
  type ViewerAction,
} from '@vicinia/access';
import { now, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { demandReviews } from '../issue/issue-life-cycle.js';
import { IssueReads } from '../issue/issue.reads.js';
import { issueActions } from '../issue/issue.record.js';
import type { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { MatrixReads } from '../matrix/matrix.reads.js';
import { MeasureReads, type MeasureOfVersion } from '../measure/measure.reads.js';
import { factsOfMeasure, measureActions } from '../measure/measure.record.js';
import { demandDrafted, PublicIssueDraftReads } from '../public-issue-draft/public-issue-draft.reads.js';
import { ReviewReads } from '../review/review.reads.js';
import { SignatureReads } from '../signature/signature.reads.js';
import { demandAnswerable, demandPassed } from '../signature/signing.js';
import { answeredBy } from '../stakeholder/answering.js';
import { StakeholderReads } from '../stakeholder/stakeholder.reads.js';

const { describeMatrix, addMeasure, proposeResolution, signResolution, recordMissingSignatures } =
  issueActions;
/** Those of an issue that are about its matrix. */
const MATRIX_ACTIONS = {
  describeMatrix,
  addMeasure,
  proposeResolution,
  signResolution,
  recordMissingSignatures,
};

/** Tells what the caller may do with an issue, with what the issue alone does not tell. */
@Injectable()
export class ActionsOnIssue {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly issues: IssueReads,
    private readonly reviews: ReviewReads,
    private readonly signatures: SignatureReads,
    private readonly stakeholders: StakeholderReads,
    private readonly drafts: PublicIssueDraftReads,
  ) {}

  async of(context: GraphqlContext, issue: Issue, actions: RecordActions<Issue>): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    return viewerActions(access, actions, issue, await this.issues.factsOf(context, issue), {
      closeIssue: async () => {
        const reviews = await this.reviews.ofIssue(context, issue.id);
        demandReviews(reviews.filter(({ round }) => round === issue.round).length);
      },
      signResolution: () => this.demandSignature(context, access, issue.id),
      releasePublicIssueDraft: async () => {
        demandDrafted(await this.drafts.ofIssue(context, issue.id));
      },
      discardPublicIssueDraft: async () => {
        demandDrafted(await this.drafts.ofIssue(context, issue.id));
      },
      recordMissingSignatures: async () => {
        const [signature] = await this.signatures.newest(context, issue.id);
        demandPassed(signature?.signBy, now());
      },
    });
  }

  private async demandSignature(context: GraphqlContext, access: Access, issueId: string): Promise<void> {
    const signatures = await this.signatures.newest(context, issueId);
    if (signatures.length === 0)
      throw new Refusal('CONFLICT', 'no version of the matrix waits for signatures');
    const own = answeredBy(access, 'matrix.sign', await this.stakeholders.ofIssue(context, issueId));
    demandAnswerable(
      signatures.filter(({ stakeholderId }) => own.some(({ id }) => id === stakeholderId)),
      now(),
    );
  }
}

@ResolverOf('Issue')
export class ActionsOnIssueResolver {
  constructor(private readonly actions: ActionsOnIssue) {}

  @FieldOf('Issue', 'viewerActions')
  viewerActions(@Parent() issue: Issue, @Context() context: GraphqlContext): Promise<ViewerAction[]> {
    return this.actions.of(context, issue, issueActions);
  }
}

@ResolverOf('Matrix')
export class ActionsOnMatrixResolver {
  constructor(
    private readonly actions: ActionsOnIssue,
    private readonly issues: IssueReads,
    private readonly matrices: MatrixReads,
  ) {}

  @FieldOf('Matrix', 'viewerActions')
  async viewerActions(
    @Parent() { issueId, version }: MatrixVersion,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const newest = await this.matrices.newest(context, issueId);
    const issue = newest?.version === version ? await this.issues.byId(context, issueId) : null;
    return issue === null ? [] : this.actions.of(context, issue, MATRIX_ACTIONS);
  }
}

@ResolverOf('Measure')
export class ActionsOnMeasureResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly issues: IssueReads,
    private readonly measures: MeasureReads,
  ) {}

  @FieldOf('Measure', 'viewerActions')
  async viewerActions(
    @Parent() { id, issueId }: MeasureOfVersion,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const [issue, standing, owners] = await Promise.all([
      this.issues.byId(context, issueId),
      this.measures.standingOf(context, id),
      this.measures.ownersOf(context, id),
    ]);
    if (issue === null || standing === null) throw new Error('a measure has an issue and a version');
    const facts = factsOfMeasure(await this.issues.factsOf(context, issue), owners);
    return viewerActions(access, measureActions, standing, facts);
  }
}
