import { Injectable } from '@nestjs/common';
import { issueBound } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { SignatureStatus } from '../generated/graphql.js';
import { nextIssueStage, stageAfterLapse } from '../issue/issue-life-cycle.js';
import { IssueStageChange } from '../issue/issue-stage-change.entity.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import type { Issue } from '../issue/issue.entity.js';
import { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { Signature } from './signature.entity.js';
import { isAgreed, isSettled, demandPassed, tally } from './signing.js';

/** Ends the waiting for signatures, one by one or all at the deadline, and makes a version binding. */
@Injectable()
export class SettlingService {
  constructor(
    private readonly stages: IssueStageService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Records everybody who let the deadline of a locked issue pass.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED while nothing waits for signatures, or there is still time
   */
  async closeSigning(manager: EntityManager, issue: Issue): Promise<void> {
    const matrix = issue.stage === 'RESOLUTION_PROPOSED' ? await proposedVersion(manager, issue.id) : null;
    demandPassed(matrix?.signBy, now());
    await settle(manager, matrix, {}, 'NOT_SIGNED', matrix.signBy);
    await this.bindWhenSettled(manager, issue);
  }

  /** Releases one stakeholder of a locked issue: a pending signature is no longer waited for. */
  async release(manager: EntityManager, issue: Issue, stakeholderId: string): Promise<void> {
    const matrix = issue.stage === 'RESOLUTION_PROPOSED' ? await proposedVersion(manager, issue.id) : null;
    if (!matrix) return;
    await settle(manager, matrix, { stakeholderId }, 'RELEASED', now());
    await this.bindWhenSettled(manager, issue);
  }

  /**
   * Makes the version of a locked issue binding once no answer is awaited any more, or lets it lapse where nobody besides
   * the police signed it.
   */
  async bindWhenSettled(manager: EntityManager, issue: Issue): Promise<void> {
    const matrix = await proposedVersion(manager, issue.id);
    if (!matrix || issue.stage !== 'RESOLUTION_PROPOSED') return;
    const { issueId, version } = matrix;
    const signatures = await manager.findBy(Signature, { issueId, version });
    const statuses = signatures.map(({ status }) => status);
    if (!isSettled(statuses)) return;
    if (!isAgreed(signatures)) {
      await this.lapse(manager, issue, matrix);
      return;
    }
    await manager.update(MatrixVersion, { issueId, version }, { bindingSince: now() });
    await this.stages.move(manager, issue, nextIssueStage(issue.stage, 'bind'), null);
    await this.outbox.add(manager, issueBound, {
      subject: issue.id,
      territoryId: issue.territoryId,
      data: { matrixVersion: version, ...tally(statuses) },
    });
  }

  /** The issue goes back to where the version was proposed, and needs another one. */
  private async lapse(
    manager: EntityManager,
    issue: Issue,
    { issueId, version }: MatrixVersion,
  ): Promise<void> {
    await manager.update(MatrixVersion, { issueId, version }, { lapsedAt: now() });
    const proposed = await manager.findOneOrFail(IssueStageChange, {
      where: { issueId, toStage: 'RESOLUTION_PROPOSED' },
      order: { id: 'DESC' },
    });
    await this.stages.move(manager, issue, stageAfterLapse(issue.stage, proposed.fromStage), null);
  }
}

/** The newest version that was put before the stakeholders; a draft may be newer. */
export async function proposedVersion(
  manager: EntityManager,
  issueId: string,
): Promise<MatrixVersion | null> {
  const versions = await manager.find(MatrixVersion, { where: { issueId }, order: { version: 'DESC' } });
  return versions.find((version) => version.proposedAt !== null) ?? null;
}

async function settle(
  manager: EntityManager,
  { issueId, version }: MatrixVersion,
  whose: { readonly stakeholderId?: string },
  status: SignatureStatus,
  answeredAt: Date,
): Promise<void> {
  await manager.update(Signature, { issueId, version, status: 'PENDING', ...whose }, { status, answeredAt });
}
