import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  ATTACHMENT_STORE,
  formsOf,
  isDocument,
  preparedUpload,
  type AttachmentKind,
  type AttachmentStore,
} from '@vicinia/attachments';
import { endOfLastHour, isId, now, Refusal } from '@vicinia/service-kit';
import { Any, In, IsNull, MoreThan, Not, type DataSource, type EntityManager } from 'typeorm';
import { Attachment } from './attachment.entity.js';

/** Hours after which an attachment goes that no record took. */
const UNUSED_HOURS = 24;
/** So many attachments are removed or renewed in one round. */
const BATCH = 100;
const HOUR_MS = 3_600_000;
/** Who uploads or asks: a signed-in person, or the holder of a receipt. */
export type AttachmentHolder = { readonly personId: string } | { readonly receiptHash: string };

/** Column that names the record to which an attachment belongs. */
export type OwnerColumn = 'concernId' | 'measureId';

/** The record to which an attachment belongs. */
export type AttachmentOwner = { readonly concernId: string } | { readonly measureId: string };

/** What a record takes, by what it is, and how many at most. A concern takes no document: it may tell who wrote it. */
const TAKES: Readonly<
  Record<OwnerColumn, { readonly most: number; readonly kinds: readonly AttachmentKind[] }>
> = {
  concernId: { most: 5, kinds: ['PHOTO'] },
  measureId: { most: 20, kinds: ['PHOTO', 'DOCUMENT'] },
};

/** Takes and keeps the attachments of concerns and measures. */
@Injectable()
export class AttachmentService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
  ) {}

  /**
   * Keeps a photo or a document until a record takes it, or for a day. Whoever has no name sends photos alone, because a
   * document can tell in its text, or hidden in it, who wrote it.
   *
   * @throws Refusal as `preparedUpload` does, ANONYMITY_NOT_ALLOWED, STORAGE_UNAVAILABLE
   */
  async upload(holder: AttachmentHolder, upload: Buffer): Promise<Attachment> {
    const anonymous = 'receiptHash' in holder;
    if (anonymous && isDocument(upload))
      throw new Refusal('ANONYMITY_NOT_ALLOWED', 'documents are taken only from somebody who gives a name');
    const { kind, width, height, files } = await preparedUpload(upload);
    const attachment: Attachment = {
      id: randomUUID(),
      kind,
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
    await this.dataSource.manager.insert(Attachment, attachment);
    for (const [form, file] of files) await this.store.put({ id: attachment.id, form }, file);
    return attachment;
  }

  /**
   * Gives attachments to a record, in the transaction in which the record is made or is locked.
   *
   * @throws Refusal INVALID_INPUT for too many, and for those that are gone, taken, somebody else's or of a kind that it does not take
   */
  async attach(
    manager: EntityManager,
    owner: AttachmentOwner,
    holder: AttachmentHolder,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return;
    const wanted = [...new Set(ids)];
    const { most, kinds } = TAKES['concernId' in owner ? 'concernId' : 'measureId'];
    const result = await manager.update(
      Attachment,
      {
        id: Any(wanted.filter(isId)),
        kind: In(kinds),
        expiresAt: MoreThan(now()),
        ...('personId' in holder ? { uploadedBy: holder.personId } : { receiptHash: holder.receiptHash }),
      },
      { ...owner, expiresAt: null },
    );
    if (result.affected !== wanted.length || (await manager.countBy(Attachment, owner)) > most) {
      throw new Refusal(
        'INVALID_INPUT',
        `this takes ${kinds.join(' or ')} that you uploaded before, at most ${String(most)} in all`,
        'input.attachmentIds',
      );
    }
  }

  /** Removes what no record took. */
  async removeExpired(at: Date): Promise<void> {
    const expired = await this.dataSource.query<Pick<Attachment, 'id' | 'kind'>[]>(
      `SELECT id, kind FROM photo WHERE expires_at < $1 ORDER BY expires_at LIMIT $2`,
      [at, BATCH],
    );
    for (const attachment of expired) await this.removeUnused(attachment);
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
      for (const form of formsOf.PHOTO) await this.store.renew({ id, form });
    });
  }

  /** Removes the photos of a concern, in the transaction in which it is erased. */
  async removeOfConcern(manager: EntityManager, concernId: string): Promise<void> {
    const photos = await manager.findBy(Attachment, { concernId });
    await manager.delete(Attachment, { concernId });
    for (const photo of photos) await this.removeFiles(photo);
  }

  /** The row stays locked until the file is gone, so that no record takes what is being removed. */
  private removeUnused(attachment: Pick<Attachment, 'id' | 'kind'>): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const removed = await manager.delete(Attachment, {
        id: attachment.id,
        expiresAt: Not(IsNull()),
      });
      if (removed.affected === 1) await this.removeFiles(attachment);
    });
  }

  private async removeFiles({ id, kind }: Pick<Attachment, 'id' | 'kind'>): Promise<void> {
    for (const form of formsOf[kind]) await this.store.remove({ id, form });
  }
}
