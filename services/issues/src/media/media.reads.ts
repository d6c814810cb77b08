import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { AttachmentFiles, type AskedFile, type FileToSend } from '@vicinia/attachments';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { concernRecord } from '../concern/concern.record.js';
import { Measure } from '../measure/measure.entity.js';
import { measureRecord } from '../measure/measure.record.js';
import type { Attachment } from '../attachment/attachment.entity.js';

/** Reads the files of attachments for whoever may see them. */
@Injectable()
export class MediaReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly files: AttachmentFiles<Attachment>,
  ) {}

  /**
   * An attachment or the thumbnail of a photo, for whoever may see its concern or its measure, and for its uploader.
   *
   * @throws Refusal as `AttachmentFiles.of` does
   */
  file(asked: AskedFile, access: Access, receiptHash: string | null): Promise<FileToSend> {
    return this.files.of(asked, (attachment) => this.maySee(attachment, access, receiptHash));
  }

  private async maySee(attachment: Attachment, access: Access, receiptHash: string | null): Promise<boolean> {
    const { manager } = this.dataSource;
    if (attachment.measureId !== null) {
      const measure = await manager.findOneByOrFail(Measure, { id: attachment.measureId });
      return access.may('issue.read', await measureRecord.facts(manager, measure));
    }
    const holdsReceipt = attachment.receiptHash !== null && attachment.receiptHash === receiptHash;
    const own = { selfIds: [attachment.uploadedBy], holdsReceipt };
    if (attachment.concernId === null) return access.may('concern.addTo', own);
    const concern = await manager.findOneByOrFail(Concern, { id: attachment.concernId });
    return access.may('concern.read', { ...(await concernRecord.facts(manager, concern)), ...own });
  }
}
