import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { AttachmentFiles, type AskedFile, type FileToSend } from '@vicinia/attachments';
import type { DataSource } from 'typeorm';
import type { Attachment } from '../attachment/attachment.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { meetingRecord } from '../meeting/meeting.record.js';

/** Reads the files of attachments for whoever may see them. */
@Injectable()
export class MediaReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly files: AttachmentFiles<Attachment>,
  ) {}

  /**
   * An attachment of minutes, or the thumbnail of a photo, for whoever may read the minutes. Until it is attached nobody
   * sees it.
   *
   * @throws Refusal as `AttachmentFiles.of` does
   */
  file(asked: AskedFile, access: Access): Promise<FileToSend> {
    return this.files.of(asked, (attachment) => this.maySee(attachment, access));
  }

  private async maySee({ meetingId }: Attachment, access: Access): Promise<boolean> {
    if (meetingId === null) return false;
    const { manager } = this.dataSource;
    const meeting = await manager.findOneByOrFail(Meeting, { id: meetingId });
    return access.may('panel.read', await meetingRecord.facts(manager, meeting));
  }
}
