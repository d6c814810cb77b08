import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ATTACHMENT_STORE, reEncoded, type AttachmentStore, type FileForm } from '@vicinia/attachments';
import { endOfLastHour, isId, now, Refusal } from '@vicinia/service-kit';
import { Any, IsNull, MoreThan, Not, type DataSource, type EntityManager } from 'typeorm';
import { Photo } from './photo.entity.js';

const PHOTOS_PER_CONCERN = 5;
/** Hours after which a photo goes that no concern took. */
const UNUSED_HOURS = 24;
/** So many photos are removed or renewed in one round. */
const BATCH = 100;
const HOUR_MS = 3_600_000;
/** A photo is kept in two sizes. */
const PHOTO_FORMS = ['photo', 'thumbnail'] as const satisfies readonly FileForm[];

export type PhotoForm = (typeof PHOTO_FORMS)[number];

/** Who uploads or asks: a signed-in person, or the holder of a receipt. */
export type PhotoHolder = { readonly personId: string } | { readonly receiptHash: string };

/** Takes and keeps the photos of concerns. */
@Injectable()
export class PhotoService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
  ) {}

  /**
   * Keeps a photo until a concern takes it, or for a day.
   *
   * @throws Refusal PHOTO_UNREADABLE, STORAGE_UNAVAILABLE
   */
  async upload(holder: PhotoHolder, upload: Buffer): Promise<Photo> {
    const { file, thumbnail, width, height } = await reEncoded(upload);
    const anonymous = 'receiptHash' in holder;
    const photo: Photo = {
      id: randomUUID(),
      concernId: null,
      uploadedBy: anonymous ? null : holder.personId,
      receiptHash: anonymous ? holder.receiptHash : null,
      width,
      height,
      expiresAt: new Date(now().getTime() + UNUSED_HOURS * HOUR_MS),
      renewAfter: anonymous ? new Date(now().getTime() + HOUR_MS) : null,
      redactedBy: null,
      redactedAt: null,
    };
    // The row first: a file without a row would stay for ever, a row without a file expires.
    await this.dataSource.manager.insert(Photo, photo);
    await this.store.put({ id: photo.id, form: 'photo' }, file);
    await this.store.put({ id: photo.id, form: 'thumbnail' }, thumbnail);
    return photo;
  }

  /**
   * Gives photos to a concern of the same holder, in the transaction that brings it in.
   *
   * @throws Refusal INVALID_INPUT for too many, and for photos that are gone, taken or somebody else's
   */
  async attach(
    manager: EntityManager,
    concernId: string,
    holder: PhotoHolder,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return;
    const wanted = [...new Set(ids)];
    const result = await manager.update(
      Photo,
      {
        id: Any(wanted.filter(isId)),
        expiresAt: MoreThan(now()),
        ...('personId' in holder ? { uploadedBy: holder.personId } : { receiptHash: holder.receiptHash }),
      },
      { concernId, expiresAt: null },
    );
    if (wanted.length > PHOTOS_PER_CONCERN || result.affected !== wanted.length) {
      throw new Refusal(
        'INVALID_INPUT',
        `a concern takes at most ${String(PHOTOS_PER_CONCERN)} photos that were uploaded for it`,
        'input.photoIds',
      );
    }
  }

  /** Removes photos that no concern took. */
  async removeExpired(at: Date): Promise<void> {
    const expired = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM photo WHERE expires_at < $1 ORDER BY expires_at LIMIT $2`,
      [at, BATCH],
    );
    for (const { id } of expired) await this.removeUnused(id);
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
      const renewed = await manager.update(Photo, { id, renewAfter: Not(IsNull()) }, { renewAfter: null });
      if (renewed.affected !== 1) return;
      for (const form of PHOTO_FORMS) await this.store.renew({ id, form });
    });
  }

  /** Removes the photos of a concern, in the transaction in which it is erased. */
  async removeOfConcern(manager: EntityManager, concernId: string): Promise<void> {
    const photos = await manager.findBy(Photo, { concernId });
    await manager.delete(Photo, { concernId });
    for (const { id } of photos) for (const form of PHOTO_FORMS) await this.store.remove({ id, form });
  }

  /** The row stays locked until the file is gone, so that no concern takes a photo that is being removed. */
  private removeUnused(id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const removed = await manager.delete(Photo, { id, concernId: IsNull() });
      if (removed.affected !== 1) return;
      for (const form of PHOTO_FORMS) await this.store.remove({ id, form });
    });
  }
}
