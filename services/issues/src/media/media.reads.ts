import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import {
  ATTACHMENT_STORE,
  formsOf,
  thumbnailOf,
  type AttachmentStore,
  type FileKey,
  type StoredFile,
} from '@vicinia/attachments';
import { isId, Refusal } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { concernRecord } from '../concern/concern.record.js';
import { Measure } from '../matrix/measure.entity.js';
import { measureRecord } from '../matrix/measure.record.js';
import { Attachment } from '../attachment/attachment.entity.js';

/** A file on its way out, and what it is. */
export interface FileToSend extends StoredFile {
  readonly key: FileKey;
}

/** Reads the files of attachments for whoever may see them. */
@Injectable()
export class MediaReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
  ) {}

  /**
   * An attachment or the thumbnail of a photo, for whoever may see its concern or its measure, and for its uploader.
   *
   * @throws Refusal NOT_FOUND when there is none that the caller may know of, STORAGE_UNAVAILABLE
   */
  async file(
    { id, inSmall }: { readonly id: string; readonly inSmall: boolean },
    access: Access,
    receiptHash: string | null,
  ): Promise<FileToSend> {
    const attachment = isId(id) ? await this.dataSource.manager.findOneBy(Attachment, { id }) : null;
    const form = attachment && formsOf[attachment.kind][inSmall ? 1 : 0];
    if (form && (await this.maySee(attachment, access, receiptHash))) {
      const key = { id: attachment.id, form };
      const file = await this.stored(key);
      if (file) return { ...file, key };
    }
    throw new Refusal('NOT_FOUND', 'there is no file with this id');
  }

  /**
   * Photos of a release before have no thumbnail: it is made for the answer. Keeping it would tell when somebody looked,
   * who may be an anonymous reporter.
   */
  private async stored({ id, form }: FileKey): Promise<StoredFile | null> {
    const file = await this.store.get({ id, form });
    if (file !== null || form !== 'thumbnail') return file;
    const photo = await this.store.get({ id, form: 'photo' });
    if (photo === null) return null;
    const thumbnail = await thumbnailOf(await buffer(photo.content));
    return { content: Readable.from([thumbnail]), length: thumbnail.length };
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
