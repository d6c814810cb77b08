import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ATTACHMENT_STORE, reEncoded, type AttachmentStore, type FileForm } from '@vicinia/attachments';
import { endOfLastHour, isId, now, Refusal } from '@vicinia/service-kit';
import { Any, IsNull, MoreThan, Not, type DataSource, type EntityManager } from 'typeorm';
import { Attachment } from './attachment.entity.js';

/** Hours after which a photo goes that no record took. */
const UNUSED_HOURS = 24;
/** So many photos are removed or renewed in one round. */
const BATCH = 100;
const HOUR_MS = 3_600_000;
/** A photo is kept in two sizes. */
const PHOTO_FORMS = ['photo', 'thumbnail'] as const satisfies readonly FileForm[];

export type PhotoForm = (typeof PHOTO_FORMS)[number];

/** Who uploads or asks: a signed-in person, or the holder of a receipt. */
export type AttachmentHolder = { readonly personId: string } | { readonly receiptHash: string };

/** Column that names the record to which an attachment belongs. */
export type OwnerColumn = 'concernId' | 'measureId';

/** The record to which an attachment belongs. */
export type AttachmentOwner = { readonly concernId: string } | { readonly measureId: string };

/** Most attachments of one record, by what it is. */
const MOST: Readonly<Record<OwnerColumn, number>> = { concernId: 5, measureId: 20 };

/** Takes and keeps the attachments of concerns and measures. */
@Injectable()
export class AttachmentService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
  ) {}

  /**
   * Keeps a photo until a record takes it, or for a day.
   *
   * @throws Refusal PHOTO_UNREADABLE, STORAGE_UNAVAILABLE
   */
  async upload(holder: AttachmentHolder, upload: Buffer): Promise<Attachment> {
    const { file, thumbnail, width, height } = await reEncoded(upload);
    const anonymous = 'receiptHash' in holder;
    const photo: Attachment = {
      id: randomUUID(),
      concernId: null,
      measureId: null,
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
    await this.dataSource.manager.insert(Attachment, photo);
    await this.store.put({ id: photo.id, form: 'photo' }, file);
    await this.store.put({ id: photo.id, form: 'thumbnail' }, thumbnail);
    return photo;
  }

  /**
   * Gives attachments to a record, in the transaction in which the record is made or is locked.
   *
   * @throws Refusal INVALID_INPUT for too many, and for those that are gone, taken or somebody else's
   */
  async attach(
    manager: EntityManager,
    owner: AttachmentOwner,
    holder: AttachmentHolder,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return;
    const wanted = [...new Set(ids)];
    const result = await manager.update(
      Attachment,
      {
        id: Any(wanted.filter(isId)),
        expiresAt: MoreThan(now()),
        ...('personId' in holder ? { uploadedBy: holder.personId } : { receiptHash: holder.receiptHash }),
      },
      { ...owner, expiresAt: null },
    );
    const most = 'concernId' in owner ? MOST.concernId : MOST.measureId;
    if (result.affected !== wanted.length || (await manager.countBy(Attachment, owner)) > most) {
      throw new Refusal(
        'INVALID_INPUT',
        `a record takes what was uploaded for it and has at most ${String(most)} attachments`,
        'input.attachmentIds',
      );
    }
  }

  /** Removes photos that no record took. */
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
      const renewed = await manager.update(
        Attachment,
        { id, renewAfter: Not(IsNull()) },
        { renewAfter: null },
      );
      if (renewed.affected !== 1) return;
      for (const form of PHOTO_FORMS) await this.store.renew({ id, form });
    });
  }

  /** Removes the photos of a concern, in the transaction in which it is erased. */
  async removeOfConcern(manager: EntityManager, concernId: string): Promise<void> {
    const photos = await manager.findBy(Attachment, { concernId });
    await manager.delete(Attachment, { concernId });
    for (const { id } of photos) for (const form of PHOTO_FORMS) await this.store.remove({ id, form });
  }

  /** The row stays locked until the file is gone, so that no record takes a photo that is being removed. */
  private removeUnused(id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const removed = await manager.delete(Attachment, { id, expiresAt: Not(IsNull()) });
      if (removed.affected !== 1) return;
      for (const form of PHOTO_FORMS) await this.store.remove({ id, form });
    });
  }
}
