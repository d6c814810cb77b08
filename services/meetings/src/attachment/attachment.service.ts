import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { AttachmentRedaction, Attachments, AttachmentWithdrawal } from '@vicinia/attachments';
import { entriesArgument } from '@vicinia/service-kit';
import type {
  AttachToMinutesInput,
  RedactMinutesInput,
  WithdrawFromMinutesInput,
} from '../generated/graphql.js';
import { meetingRecord, onMeeting } from '../meeting/meeting.record.js';
import type { Attachment } from './attachment.entity.js';

/** Photos, documents and videos of minutes. They are kept as long as the meeting. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly changes: Changes,
    private readonly attachments: Attachments<Attachment>,
    private readonly redaction: AttachmentRedaction<Attachment>,
    private readonly withdrawal: AttachmentWithdrawal<Attachment>,
  ) {}

  /**
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED without minutes or once they are agreed
   */
  attach(access: Access, input: AttachToMinutesInput, key: string): Promise<string> {
    const ids = entriesArgument(input.attachmentIds, 'input.attachmentIds');
    const asked = onMeeting('attachToMinutes', input, key);
    return this.changes.change(access, meetingRecord, asked, async ({ manager, record: meeting }) => {
      const owner = { column: 'meetingId', id: meeting.id } as const;
      await this.attachments.attach(manager, owner, { uploadedBy: access.personId() }, ids);
      return meeting.id;
    });
  }

  /**
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED once the minutes are agreed
   */
  withdraw(access: Access, input: WithdrawFromMinutesInput, key: string): Promise<string> {
    const asked = onMeeting('withdrawFromMinutes', input, key);
    return this.changes.change(access, meetingRecord, asked, async ({ manager, record: meeting }) => {
      const owner = { column: 'meetingId', id: meeting.id } as const;
      await this.withdrawal.withdraw(manager, owner, input, access.personId());
      return meeting.id;
    });
  }

  /**
   * Also once the minutes are agreed: who can be recognised may be noticed late.
   *
   * @returns id of the photo
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT
   */
  redact(access: Access, input: RedactMinutesInput, key: string): Promise<string> {
    const asked = onMeeting('redactMinutes', input, key);
    return this.changes.change(access, meetingRecord, asked, ({ manager, record: meeting }) =>
      this.redaction.cover(manager, { column: 'meetingId', id: meeting.id }, input, access.personId()),
    );
  }
}
