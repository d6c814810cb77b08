import { Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { issueBound } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now, Refusal, textArgument } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import type { ProposeResolutionInput, SignatureStatus, SignResolutionInput } from '../generated/graphql.js';
import { IssueChanges } from '../issue/issue-changes.js';
import { nextIssueStage } from '../issue/issue-life-cycle.js';
import { IssueMoves } from '../issue/issue-moves.js';
import { lead, plain } from '../issue/issue-work.service.js';
import { Issue } from '../issue/issue.entity.js';
import { Stakeholder } from '../issue/stakeholder.entity.js';
import { requireComplete } from '../matrix/matrix-completeness.js';
import { MatrixDrafts } from '../matrix/matrix-drafts.js';
import { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { MeasureContentRow } from '../matrix/measure-content.entity.js';
import { Signature } from './signature.entity.js';
import { answered, hasPassed, isSettled, tally } from './signing.js';

const COMMENT_LIMIT = 2_000;

/** Puts versions of the matrix before the stakeholders, takes their answers, and makes a version binding. */
@Injectable()
export class Resolutions {
  constructor(
    private readonly changes: IssueChanges,
    private readonly moves: IssueMoves,
    private readonly drafts: MatrixDrafts,
    private readonly outbox: Outbox,
  ) {}

  propose(access: Access, input: ProposeResolutionInput, key: string): Promise<string> {
    return this.changes.run(access, lead('proposeResolution', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'proposeResolution');
      if (hasPassed(input.signBy, now())) {
        throw new Refusal('INVALID_INPUT', 'the deadline lies in the future', 'input.signBy');
      }
      const matrix = await this.completeDraft(manager, issue.id);
      const stakeholders = await manager.findBy(Stakeholder, { issueId: issue.id, releasedAt: IsNull() });
      if (stakeholders.length === 0) {
        throw new Refusal('TRANSITION_NOT_ALLOWED', 'an issue without stakeholders has nobody to agree');
      }
      await manager.update(
        MatrixVersion,
        { issueId: issue.id, version: matrix.version },
        { proposedAt: now(), signBy: input.signBy },
      );
      await manager.insert(
        Signature,
        stakeholders.map(({ id }) => ({
          issueId: issue.id,
          version: matrix.version,
          stakeholderId: id,
          status: 'PENDING' as const,
        })),
      );
      await this.moves.move(manager, issue, to, by);
    });
  }

  /** @throws Refusal CONFLICT for another version than the one that waits, ALREADY_SIGNED, DEADLINE_PASSED */
  sign(access: Access, input: SignResolutionInput, key: string): Promise<string> {
    const request = { ...lead('signResolution', input, key), rule: 'matrix.sign' } as const;
    return this.changes.run(access, request, async ({ manager, issue, by }) => {
      const matrix = await this.proposed(manager, issue.id);
      if (matrix?.version !== input.version) {
        throw new Refusal('CONFLICT', 'another version of the matrix waits for signatures', 'input.version');
      }
      const signature = await this.signatureOf(manager, matrix, by);
      const status = answered(
        { status: signature.status, signBy: matrix.signBy ?? now() },
        input.answer,
        now(),
      );
      const comment =
        input.comment == null ? null : textArgument(input.comment, 'input.comment', COMMENT_LIMIT);
      await manager.update(Signature, keyOf(signature), { status, comment, answeredAt: now() });
      await this.bindWhenSettled(manager, issue);
    });
  }

  recordMissing(access: Access, issueId: string, key: string): Promise<string> {
    return this.changes.run(
      access,
      plain('recordMissingSignatures', issueId, key),
      async ({ manager, issue }) => {
        await this.closeSigning(manager, issue);
      },
    );
  }

  /**
   * Records everybody who let the deadline of a locked issue pass.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED while nothing waits for signatures, or there is still time
   */
  async closeSigning(manager: EntityManager, issue: Issue): Promise<void> {
    const matrix = issue.stage === 'RESOLUTION_PROPOSED' ? await this.proposed(manager, issue.id) : null;
    if (!matrix?.signBy || !hasPassed(matrix.signBy, now())) {
      throw new Refusal('TRANSITION_NOT_ALLOWED', 'no deadline for signatures has passed');
    }
    await this.settle(manager, matrix, null, 'NOT_SIGNED', matrix.signBy);
    await this.bindWhenSettled(manager, issue);
  }

  /** Releases one stakeholder of a locked issue: a pending signature is no longer waited for. */
  async release(manager: EntityManager, issue: Issue, stakeholderId: string): Promise<void> {
    const matrix = issue.stage === 'RESOLUTION_PROPOSED' ? await this.proposed(manager, issue.id) : null;
    if (!matrix) return;
    await this.settle(manager, matrix, stakeholderId, 'RELEASED', now());
    await this.bindWhenSettled(manager, issue);
  }

  private async settle(
    manager: EntityManager,
    { issueId, version }: MatrixVersion,
    stakeholderId: string | null,
    status: SignatureStatus,
    at: Date,
  ): Promise<void> {
    await manager.query(
      `UPDATE signature SET status = $4, answered_at = $5
       WHERE issue_id = $1 AND version = $2 AND status = 'PENDING' AND ($3::uuid IS NULL OR stakeholder_id = $3)`,
      [issueId, version, stakeholderId, status, at],
    );
  }

  private async bindWhenSettled(manager: EntityManager, issue: Issue): Promise<void> {
    const matrix = await this.proposed(manager, issue.id);
    if (!matrix || issue.stage !== 'RESOLUTION_PROPOSED') return;
    const { issueId, version } = matrix;
    const statuses = (await manager.findBy(Signature, { issueId, version })).map(({ status }) => status);
    if (!isSettled(statuses)) return;
    await manager.update(MatrixVersion, { issueId, version }, { bindingSince: now() });
    await this.moves.move(manager, issue, nextIssueStage(issue.stage, 'bind'), null);
    await this.outbox.add(manager, issueBound, {
      subject: issue.id,
      territoryId: issue.territoryId,
      data: { matrixVersion: version, ...tally(statuses) },
    });
  }

  /** The newest version that was put before the stakeholders; a draft may be newer. */
  private async proposed(manager: EntityManager, issueId: string): Promise<MatrixVersion | null> {
    const versions = await manager.find(MatrixVersion, { where: { issueId }, order: { version: 'DESC' } });
    return versions.find((version) => version.proposedAt !== null) ?? null;
  }

  private async signatureOf(
    manager: EntityManager,
    matrix: MatrixVersion,
    personId: string,
  ): Promise<Signature> {
    const { issueId, version } = matrix;
    const stakeholder = await manager.findOneBy(Stakeholder, { issueId, personId, releasedAt: IsNull() });
    const signature =
      stakeholder &&
      (await manager.findOneBy(Signature, { issueId, version, stakeholderId: stakeholder.id }));
    if (!signature) throw new Refusal('FORBIDDEN', 'this version does not wait for this person');
    return signature;
  }

  private async completeDraft(manager: EntityManager, issueId: string): Promise<MatrixVersion> {
    const matrix = await this.drafts.newest(manager, issueId);
    if (!matrix) throw new Refusal('MATRIX_INCOMPLETE', 'there is no matrix yet');
    if (matrix.proposedAt !== null) {
      throw new Refusal(
        'TRANSITION_NOT_ALLOWED',
        'the newest version of the matrix has been proposed already',
      );
    }
    const { version } = matrix;
    const measures = await manager.find(MeasureContentRow, {
      where: { issueId, version },
      order: { position: 'ASC' },
    });
    requireComplete({ description: matrix.description, desiredOutcomes: matrix.desiredOutcomes, measures });
    return matrix;
  }
}

function keyOf({ issueId, version, stakeholderId }: Signature) {
  return { issueId, version, stakeholderId };
}
