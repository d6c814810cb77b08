import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import {
  ATTACHMENT_STORE,
  MOST_REGIONS,
  redacted,
  thumbnailOf,
  type AttachmentStore,
} from '@vicinia/attachments';
import { entriesArgument, idArgument, now, Refusal } from '@vicinia/service-kit';
import { concernRecord } from '../concern/concern.record.js';
import type { RedactPhotoInput } from '../generated/graphql.js';
import { Photo } from '../photo/photo.entity.js';

const PHOTO = 'input.photoId';
const REGIONS = 'input.regions';

/** Covers what of a photo nobody is to see. */
@Injectable()
export class PhotoRedactionService {
  constructor(
    private readonly changes: Changes,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
  ) {}

  /** @returns the photo's id */
  redact(access: Access, input: RedactPhotoInput, key: string): Promise<string> {
    const { concernId: id } = input;
    const asked = {
      operation: 'redactPhoto',
      rule: 'concern.triage',
      id,
      field: 'input.concernId',
      key,
      input,
    } as const;
    return this.changes.change(access, concernRecord, asked, async ({ manager, record: concern }) => {
      const regions = entriesArgument(input.regions, REGIONS, 1, MOST_REGIONS);
      // The row stays locked until the files are written, so that two who cover parts of one photo do not undo each other.
      const photo = await manager.findOne(Photo, {
        where: { id: idArgument(input.photoId, PHOTO), concernId: concern.id },
        lock: { mode: 'pessimistic_write' },
      });
      const stored = photo && (await this.store.get({ id: photo.id, form: 'photo' }));
      if (!stored) throw new Refusal('NOT_FOUND', 'the concern has no photo with this id', PHOTO);
      const covered = await redacted(await buffer(stored.content), regions, REGIONS);
      // The files first: should the rest fail, too much is covered and never too little.
      await this.store.put({ id: photo.id, form: 'photo' }, covered);
      await this.store.put({ id: photo.id, form: 'thumbnail' }, await thumbnailOf(covered));
      Object.assign(photo, { redactedBy: access.personId(), redactedAt: now() });
      await manager.save(photo);
      return photo.id;
    });
  }
}
