import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { AttachmentRedaction } from '@vicinia/attachments';
import type { Attachment } from '../attachment/attachment.entity.js';
import { concernRecord, onConcern } from '../concern/concern.record.js';
import type { RedactPhotoInput } from '../generated/graphql.js';

/** Covers what of a concern's photo nobody is to see. */
@Injectable()
export class PhotoRedactionService {
  constructor(
    private readonly changes: Changes,
    private readonly redaction: AttachmentRedaction<Attachment>,
  ) {}

  /** @returns the photo's id */
  redact(access: Access, input: RedactPhotoInput, key: string): Promise<string> {
    const asked = onConcern('redactPhoto', input, key);
    return this.changes.change(access, concernRecord, asked, ({ manager, record: concern }) =>
      this.redaction.cover(manager, { column: 'concernId', id: concern.id }, input, access.personId()),
    );
  }
}
