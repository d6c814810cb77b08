import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { AttachmentFiles, type FileToSend } from '@vicinia/attachments';
import { isId, Refusal } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Attachment } from '../attachment/attachment.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { meetingRecord } from '../meeting/meeting.record.js';

/** Reads the files of attachments for whoever may see them. */
@Injectable()
export class MediaReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly files: AttachmentFiles,
  ) {}

  /**
   * An attachment of minutes, or the thumbnail of a photo, for whoever may read the minutes. Until it is attached nobody
   * sees it.
   *
   * @throws Refusal NOT_FOUND when there is none that the caller may know of, STORAGE_UNAVAILABLE
   */
  async file(
    { id, inSmall }: { readonly id: string; readonly inSmall: boolean },
    access: Access,
  ): Promise<FileToSend> {
    const attachment = isId(id) ? await this.dataSource.manager.findOneBy(Attachment, { id }) : null;
    const file =
      attachment && (await this.maySee(attachment, access)) ? await this.files.of(attachment, inSmall) : null;
    if (file === null) throw new Refusal('NOT_FOUND', 'there is no file with this id');
    return file;
  }

  private async maySee({ meetingId }: Attachment, access: Access): Promise<boolean> {
    if (meetingId === null) return false;
    const { manager } = this.dataSource;
    const meeting = await manager.findOneByOrFail(Meeting, { id: meetingId });
    return access.may('panel.read', await meetingRecord.facts(manager, meeting));
  }
}
