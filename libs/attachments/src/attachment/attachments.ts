import { randomUUID } from 'node:crypto';
import { isId, now, Refusal } from '@vicinia/service-kit';
import {
  Any,
  In,
  IsNull,
  LessThan,
  MoreThan,
  Not,
  type DataSource,
  type DeepPartial,
  type EntityManager,
  type FindOptionsOrder,
  type FindOptionsSelect,
  type FindOptionsWhere,
} from 'typeorm';
import type { AttachmentStore } from '../store/attachment-store.js';
import { formsOf, preparedUpload, type Upload } from './prepared-upload.js';
import type { AttachmentTable, Owner, StoredAttachment } from './stored-attachment.js';

/** Hours after which an attachment goes that no record took. */
const UNUSED_HOURS = 24;
/** So many attachments are removed in one round. */
const BATCH = 100;
const HOUR_MS = 3_600_000;

/** Takes, gives to records and removes the attachments of a service: rows and files together. */
export class Attachments<Row extends StoredAttachment = StoredAttachment> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: AttachmentStore,
    private readonly table: AttachmentTable<Row>,
  ) {}

  /**
   * Checks an upload, makes it anew, and keeps it until a record takes it, or for a day.
   *
   * @param columns what the service's own columns say, and who sent it
   * @throws Refusal as `preparedUpload` does, STORAGE_UNAVAILABLE
   */
  async keep(upload: Upload, columns: DeepPartial<Row>): Promise<Row> {
    const { files, ...known } = await preparedUpload(upload);
    const attachment = this.dataSource.manager.create(this.table.entity, columns);
    Object.assign(attachment, known, {
      id: randomUUID(),
      expiresAt: new Date(now().getTime() + UNUSED_HOURS * HOUR_MS),
      redactedBy: null,
      redactedAt: null,
    });
    // The row first: a file without a row would stay for ever, a row without a file expires.
    await this.dataSource.manager.insert(this.table.entity, attachment as object);
    for (const [form, file] of files) await this.store.put({ id: attachment.id, form }, file);
    return attachment;
  }

  /**
   * Gives attachments to a record, in the transaction in which the record is made or is locked.
   *
   * @param holder columns by which whoever asks is known as the sender
   * @param field of the input that names them
   * @throws Refusal INVALID_INPUT for too many, and for those that are gone, taken, somebody else's or of a kind that the
   * record does not take
   */
  async attach(
    manager: EntityManager,
    owner: Owner<Row>,
    holder: FindOptionsWhere<Row>,
    ids: readonly string[],
    field = 'input.attachmentIds',
  ): Promise<void> {
    if (ids.length === 0) return;
    const takes = this.table.takes[owner.column];
    if (!takes) throw new Error(`no record that "${owner.column}" names takes attachments`);
    const wanted = [...new Set(ids)];
    const result = await manager.update(
      this.table.entity,
      { id: Any(wanted.filter(isId)), kind: In(takes.kinds), expiresAt: MoreThan(now()), ...holder },
      { [owner.column]: owner.id, expiresAt: null } as object,
    );
    const all = await manager.countBy(this.table.entity, ownedBy(owner));
    if (result.affected !== wanted.length || all > takes.most) {
      throw new Refusal(
        'INVALID_INPUT',
        `this takes ${takes.kinds.join(' or ')} that you uploaded before, at most ${String(takes.most)} in all`,
        field,
      );
    }
  }

  /**
   * Gives a record these attachments in the place of those that it has: what it has already stays, the others go.
   *
   * @param holder columns by which whoever asks is known as the sender
   * @param field of the input that names them
   * @throws Refusal as `attach` does
   */
  async replace(
    manager: EntityManager,
    owner: Owner<Row>,
    holder: FindOptionsWhere<Row>,
    ids: readonly string[],
    field: string,
  ): Promise<void> {
    const before = await manager.findBy(this.table.entity, ownedBy(owner));
    const gone = before.filter(({ id }) => !ids.includes(id));
    const had = new Set(before.map(({ id }) => id));
    if (gone.length > 0) await manager.delete(this.table.entity, { id: Any(gone.map(({ id }) => id)) });
    const added = ids.filter((id) => !had.has(id));
    await this.attach(manager, owner, holder, added, field);
    // The files last: where the new ones are refused, the record still has its own.
    for (const attachment of gone) await this.removeFiles(attachment);
  }

  /** Removes the attachments of a record, in the transaction in which it is erased. */
  async removeOf(manager: EntityManager, owner: Owner<Row>): Promise<void> {
    const attachments = await manager.findBy(this.table.entity, ownedBy(owner));
    await manager.delete(this.table.entity, ownedBy(owner));
    for (const attachment of attachments) await this.removeFiles(attachment);
  }

  /** Removes what no record took in its time. */
  async removeExpired(at: Date): Promise<void> {
    // What removing needs and no more.
    const expired = await this.dataSource.manager.find(this.table.entity, {
      select: { id: true, kind: true } as FindOptionsSelect<Row>,
      where: { expiresAt: LessThan(at) } as FindOptionsWhere<Row>,
      order: { expiresAt: 'ASC' } as FindOptionsOrder<Row>,
      take: BATCH,
    });
    for (const attachment of expired) await this.removeUnused(attachment);
  }

  /** The row stays locked until the file is gone, so that no record takes what is being removed. */
  private removeUnused(attachment: Pick<Row, 'id' | 'kind'>): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const unused = { id: attachment.id, expiresAt: Not(IsNull()) } as FindOptionsWhere<Row>;
      const removed = await manager.delete(this.table.entity, unused);
      if (removed.affected === 1) await this.removeFiles(attachment);
    });
  }

  private async removeFiles({ id, kind }: Pick<Row, 'id' | 'kind'>): Promise<void> {
    for (const form of formsOf[kind]) await this.store.remove({ id, form });
  }
}

function ownedBy<Row extends StoredAttachment>({ column, id }: Owner<Row>): FindOptionsWhere<Row> {
  return { [column]: id } as FindOptionsWhere<Row>;
}
