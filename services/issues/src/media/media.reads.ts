import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { ATTACHMENT_STORE, thumbnailOf, type AttachmentStore, type StoredFile } from '@vicinia/attachments';
import { isId, Refusal } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { concernRecord } from '../concern/concern.record.js';
import { Measure } from '../matrix/measure.entity.js';
import { measureRecord } from '../matrix/measure.record.js';
import { Attachment } from '../attachment/attachment.entity.js';
import type { PhotoForm } from '../attachment/attachment.service.js';

/** Reads the files of photos for whoever may see them. */
@Injectable()
export class MediaReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
  ) {}

  /**
   * A photo or its thumbnail, for whoever may see its concern or its measure, and for its uploader.
   *
   * @throws Refusal NOT_FOUND when there is none that the caller may know of, STORAGE_UNAVAILABLE
   */
  async file(
    { id, form }: { readonly id: string; readonly form: PhotoForm },
    access: Access,
    receiptHash: string | null,
  ): Promise<StoredFile> {
    const photo = isId(id) ? await this.dataSource.manager.findOneBy(Attachment, { id }) : null;
    const file =
      photo && (await this.maySee(photo, access, receiptHash)) ? await this.stored(photo.id, form) : null;
    if (!file) throw new Refusal('NOT_FOUND', 'there is no photo with this id');
    return file;
  }

  /**
   * Photos of a release before have no thumbnail: it is made for the answer. Keeping it would tell when somebody looked,
   * who may be an anonymous reporter.
   */
  private async stored(id: string, form: PhotoForm): Promise<StoredFile | null> {
    const file = await this.store.get({ id, form });
    if (file !== null || form === 'photo') return file;
    const photo = await this.store.get({ id, form: 'photo' });
    if (photo === null) return null;
    const thumbnail = await thumbnailOf(await buffer(photo.content));
    return { content: Readable.from([thumbnail]), length: thumbnail.length };
  }

  private async maySee(photo: Attachment, access: Access, receiptHash: string | null): Promise<boolean> {
    const { manager } = this.dataSource;
    if (photo.measureId !== null) {
      const measure = await manager.findOneByOrFail(Measure, { id: photo.measureId });
      return access.may('issue.read', await measureRecord.facts(manager, measure));
    }
    const holdsReceipt = photo.receiptHash !== null && photo.receiptHash === receiptHash;
    const own = { selfIds: [photo.uploadedBy], holdsReceipt };
    if (photo.concernId === null) return access.may('concern.addTo', own);
    const concern = await manager.findOneByOrFail(Concern, { id: photo.concernId });
    return access.may('concern.read', { ...(await concernRecord.facts(manager, concern)), ...own });
  }
}
