import { buffer } from 'node:stream/consumers';
import { entriesArgument, idArgument, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { redacted, type Region } from '../photo/redacted.js';
import { thumbnailOf } from '../photo/re-encoded.js';
import type { AttachmentStore } from '../store/attachment-store.js';
import type { AttachmentTable, Owner, StoredAttachment } from './stored-attachment.js';

const PHOTO = 'input.photoId';
const REGIONS = 'input.regions';

/** What an input says of a photo that is to be covered in parts. */
export interface Covering {
  readonly photoId: string;
  readonly regions: readonly Region[];
}

/** Covers what of a photo nobody is to see, whatever record has the photo. */
export class AttachmentRedaction<Row extends StoredAttachment = StoredAttachment> {
  constructor(
    private readonly store: AttachmentStore,
    private readonly table: AttachmentTable<Row>,
  ) {}

  /**
   * Covers regions in the files of a photo, in the transaction in which it was decided that somebody may.
   *
   * @param by the person who covers them
   * @returns the photo's id
   * @throws Refusal INVALID_INPUT for the regions, NOT_FOUND when the owner has no such photo, STORAGE_UNAVAILABLE
   */
  async cover(manager: EntityManager, owner: Owner<Row>, input: Covering, by: string): Promise<string> {
    const regions = entriesArgument(input.regions, REGIONS);
    const id = idArgument(input.photoId, PHOTO);
    // The row stays locked until the files are written, so that two who cover parts of one photo do not undo each other.
    const photo = await manager.findOne(this.table.entity, {
      where: { id, kind: 'PHOTO', [owner.column]: owner.id } as FindOptionsWhere<Row>,
      lock: { mode: 'pessimistic_write' },
    });
    const stored = photo && (await this.store.get({ id, form: 'photo' }));
    if (!stored) throw new Refusal('NOT_FOUND', 'the record has no photo with this id', PHOTO);
    const covered = await redacted(await buffer(stored.content), regions, REGIONS);
    // The files first: should the rest fail, too much is covered and never too little.
    await this.store.put({ id, form: 'photo' }, covered);
    await this.store.put({ id, form: 'thumbnail' }, await thumbnailOf(covered));
    await manager.save(Object.assign(photo, { redactedBy: by, redactedAt: now() }));
    return id;
  }
}
