import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import {
  ATTACHMENT_STORE,
  redacted,
  thumbnailOf,
  type AttachmentStore,
  type Region,
} from '@vicinia/attachments';
import { entriesArgument, idArgument, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Attachment } from './attachment.entity.js';
import type { AttachmentOwner } from './attachment.service.js';

const PHOTO = 'input.photoId';
const REGIONS = 'input.regions';

/** What an input says of a photo that is to be covered in parts. */
export interface Covering {
  readonly photoId: string;
  readonly regions: readonly Region[];
}

/** Covers what of a photo nobody is to see, whatever record has the photo. */
@Injectable()
export class AttachmentRedactionService {
  constructor(@Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore) {}

  /**
   * Covers regions in the files of a photo, in the transaction in which it was decided that somebody may.
   *
   * @param by the person who covers them
   * @returns the photo's id
   * @throws Refusal INVALID_INPUT for the regions, NOT_FOUND when the owner has no such photo, STORAGE_UNAVAILABLE
   */
  async cover(manager: EntityManager, owner: AttachmentOwner, input: Covering, by: string): Promise<string> {
    const regions = entriesArgument(input.regions, REGIONS);
    // The row stays locked until the files are written, so that two who cover parts of one photo do not undo each other.
    const photo = await manager.findOne(Attachment, {
      where: { id: idArgument(input.photoId, PHOTO), kind: 'PHOTO', ...owner },
      lock: { mode: 'pessimistic_write' },
    });
    const stored = photo && (await this.store.get({ id: photo.id, form: 'photo' }));
    if (!stored) throw new Refusal('NOT_FOUND', 'the record has no photo with this id', PHOTO);
    const covered = await redacted(await buffer(stored.content), regions, REGIONS);
    // The files first: should the rest fail, too much is covered and never too little.
    await this.store.put({ id: photo.id, form: 'photo' }, covered);
    await this.store.put({ id: photo.id, form: 'thumbnail' }, await thumbnailOf(covered));
    await manager.save(Object.assign(photo, { redactedBy: by, redactedAt: now() }));
    return photo.id;
  }
}
