import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  ATTACHMENT_STORE,
  Attachments,
  formsOf,
  isDocument,
  isVideo,
  type AttachmentStore,
  type Upload,
} from '@vicinia/attachments';
import { endOfLastHour, now, Refusal } from '@vicinia/service-kit';
import { IsNull, Not, type DataSource } from 'typeorm';
import { Attachment } from './attachment.entity.js';

/** So many photos are renewed in one round. */
const BATCH = 100;
const HOUR_MS = 3_600_000;

/** Who uploads or attaches, as the row says it: a signed-in person, or the holder of a receipt. */
export type AttachmentHolder = { readonly uploadedBy: string } | { readonly receiptHash: string };

/** What is particular to attachments of people who may have no name. */
@Injectable()
export class AttachmentService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
    private readonly attachments: Attachments<Attachment>,
  ) {}

  /**
   * Keeps a photo, a document or a video until a record takes it, or for a day. Whoever has no name sends photos alone:
   * a document can tell in its text, or hidden in it, who wrote it, and a voice in a video who speaks.
   *
   * @throws Refusal as `Attachments.keep` does, ANONYMITY_NOT_ALLOWED
   */
  upload(holder: AttachmentHolder, upload: Upload): Promise<Attachment> {
    const anonymous = 'receiptHash' in holder;
    if (anonymous && (!Buffer.isBuffer(upload) || isDocument(upload) || isVideo(upload)))
      throw new Refusal(
        'ANONYMITY_NOT_ALLOWED',
        'documents and videos are taken only from somebody who gives a name',
      );
    return this.attachments.keep(upload, {
      concernId: null,
      measureId: null,
      uploadedBy: null,
      receiptHash: null,
      renewAfter: anonymous ? new Date(now().getTime() + HOUR_MS) : null,
      ...holder,
    });
  }

  /** Writes the files of anonymous photos again whose hour is over, in an order of chance. */
  async renewAnonymous(at: Date): Promise<void> {
    const due = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM photo WHERE renew_after <= $1 ORDER BY gen_random_uuid() LIMIT $2`,
      [endOfLastHour(at), BATCH],
    );
    for (const { id } of due) await this.renew(id);
  }

  /** The row stays locked until the file is renewed, so that a photo that is being removed does not come back. */
  private renew(id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const renewed = await manager.update(
        Attachment,
        { id, renewAfter: Not(IsNull()) },
        { renewAfter: null },
      );
      if (renewed.affected !== 1) return;
      for (const form of formsOf.PHOTO) await this.store.renew({ id, form });
    });
  }
}
