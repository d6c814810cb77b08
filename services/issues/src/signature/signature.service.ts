import { Injectable } from '@nestjs/common';
import { Changes, takesPartForPolice, type Access } from '@vicinia/access';
import { ifGiven, now, Refusal, textArgument } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import type {
  ProposeResolutionInput,
  RecordMissingSignaturesInput,
  SignResolutionInput,
} from '../generated/graphql.js';
import { nextIssueStage } from '../issue/issue-life-cycle.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { answeredBy, answeredNow } from '../stakeholder/answering.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { takingPartIn } from '../stakeholder/stakeholder.reads.js';
import { demandComplete } from '../matrix/matrix-completeness.js';
import { MatrixDraftService } from '../matrix/matrix-draft.service.js';
import { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { isOwned, MeasureContentRow } from '../measure/measure-content.entity.js';
import { Signature } from './signature.entity.js';
import { proposedVersion, SettlingService } from './settling.service.js';
import { answered, hasPassed } from './signing.js';

/** Puts versions of the matrix before the stakeholders and takes their answers. Each answers with the issue's id. */
@Injectable()
export class SignatureService {
  constructor(
    private readonly changes: Changes,
    private readonly stages: IssueStageService,
    private readonly drafts: MatrixDraftService,
    private readonly settling: SettlingService,
  ) {}

  propose(access: Access, input: ProposeResolutionInput, key: string): Promise<string> {
    const asked = onIssue('proposeResolution', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
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
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  /** @throws Refusal CONFLICT for another version than the one that waits, ALREADY_SIGNED, DEADLINE_PASSED */
  sign(access: Access, input: SignResolutionInput, key: string): Promise<string> {
    const asked = onIssue('signResolution', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const matrix = await proposedVersion(manager, issue.id);
      if (matrix?.version !== input.version) {
        throw new Refusal('CONFLICT', 'another version of the matrix waits for signatures', 'input.version');
      }
      const own = answeredBy(access, 'matrix.sign', await takingPartIn(manager, issue.id));
      const stakeholder = answeredNow(own, input);
      const { issueId, version } = matrix;
      const place = { issueId, version, stakeholderId: stakeholder.id };
      const signature = await manager.findOneBy(Signature, place);
      if (!signature) throw new Refusal('FORBIDDEN', 'this version does not wait for this stakeholder');
      const status = answered(
        { status: signature.status, signBy: matrix.signBy ?? now() },
        input.answer,
        now(),
      );
      const comment = ifGiven(input.comment, (text) => textArgument(text, 'input.comment'));
      const forPolice = takesPartForPolice(access.principal, stakeholder.appointmentId);
      await manager.update(Signature, place, {
        status,
        comment,
        forPolice,
        answeredAt: now(),
        signedById: access.personId(),
      });
      await this.settling.bindWhenSettled(manager, issue);
      return issue.id;
    });
  }

  recordMissing(access: Access, input: RecordMissingSignaturesInput, key: string): Promise<string> {
    const asked = onIssue('recordMissingSignatures', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      await this.settling.closeSigning(manager, issue);
      return issue.id;
    });
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
      where: { issueId, version, droppedAt: IsNull() },
      order: { position: 'ASC' },
    });
    const stakeholders = await takingPartIn(manager, issueId);
    demandComplete({
      description: matrix.description,
      desiredOutcomes: matrix.desiredOutcomes,
      measures: measures.map((measure) => {
        const { what, how, territoryId, dueOn } = measure;
        return { what, how, territoryId, dueOn, hasOwner: isOwned(measure, stakeholders) };
      }),
    });
    return matrix;
  }
}
