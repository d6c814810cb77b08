import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { entriesArgument, Refusal } from '@vicinia/service-kit';
import { AttachmentRedaction, Attachments, AttachmentWithdrawal } from '@vicinia/attachments';
import type { Attachment } from '../attachment/attachment.entity.js';
import type {
  AttachEvidenceInput,
  RedactEvidenceInput,
  WithdrawEvidenceInput,
} from '../generated/graphql.js';
import { measureRecord, onMeasure, standingFor } from '../measure/measure.record.js';

/**
 * Photos, documents and videos that show how far a measure is. They are kept as long as the measure, and so as long as its
 * issue.
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly changes: Changes,
    private readonly attachments: Attachments<Attachment>,
    private readonly redaction: AttachmentRedaction<Attachment>,
    private readonly withdrawal: AttachmentWithdrawal<Attachment>,
  ) {}

  /** @returns the measure's id */
  attach(access: Access, input: AttachEvidenceInput, key: string): Promise<string> {
    const asked = onMeasure('attachEvidence', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      await standingFor(manager, 'attachEvidence', measure);
      const ids = entriesArgument(input.attachmentIds, 'input.attachmentIds');
      const by = { uploadedBy: access.personId() };
      await this.attachments.attach(manager, { column: 'measureId', id: measure.id }, by, ids);
      return measure.id;
    });
  }

  /**
   * @returns the measure's id
   * @throws Refusal NOT_FOUND, INVALID_INPUT, TRANSITION_NOT_ALLOWED once the issue has ended, FORBIDDEN for who neither attached
   *   it nor leads
   */
  withdraw(access: Access, input: WithdrawEvidenceInput, key: string): Promise<string> {
    const asked = onMeasure('withdrawEvidence', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure, facts }) => {
      await standingFor(manager, 'withdrawEvidence', measure);
      const by = access.personId();
      const owner = { column: 'measureId', id: measure.id } as const;
      await this.withdrawal.withdraw(manager, owner, input, by, ({ uploadedBy }) => {
        if (uploadedBy !== by && !access.may('issue.lead', facts))
          throw new Refusal('FORBIDDEN', 'somebody else attached it');
      });
      return measure.id;
    });
  }

  /** Also once the issue has ended: who can be recognised may be noticed late. @returns the photo's id */
  redact(access: Access, input: RedactEvidenceInput, key: string): Promise<string> {
    const asked = onMeasure('redactEvidence', input, key);
    return this.changes.change(access, measureRecord, asked, ({ manager, record: measure }) =>
      this.redaction.cover(manager, { column: 'measureId', id: measure.id }, input, access.personId()),
    );
  }
}
