import {
  checkInput,
  entitiesOf,
  grouped,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { DataSource, EntityManager, FindOptionsWhere } from 'typeorm';
import type { AttachmentStore } from '../store/attachment-store.js';
import { formsOf } from './prepared-upload.js';
import type { AttachmentTable, Owner, StoredAttachment } from './stored-attachment.js';
import type { WithdrawnAttachment } from './withdrawn-attachment.js';

const ATTACHMENT = 'input.attachmentId';
/** As the schema states it where they are listed. */
const MOST_LISTED = 20;

/** What an input says of an attachment that is to be taken back. */
export interface Withdrawal {
  readonly attachmentId: string;
  readonly reason: string;
  readonly language?: string | null | undefined;
}

/** Takes attachments back from records: the file goes, and that it was there stays known. */
export class AttachmentWithdrawal<
  Row extends StoredAttachment = StoredAttachment,
  Withdrawn extends WithdrawnAttachment = WithdrawnAttachment,
> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: AttachmentStore,
    private readonly table: Required<AttachmentTable<Row, Withdrawn>>,
  ) {}

  /**
   * Takes an attachment back, in the transaction in which it was decided that somebody may.
   *
   * @param by the person who takes it back
   * @param demand refuses what is not this person's to take back
   * @throws Refusal INVALID_INPUT for the reason, NOT_FOUND when the record has no such attachment, STORAGE_UNAVAILABLE
   */
  async withdraw(
    manager: EntityManager,
    owner: Owner<Row>,
    input: Withdrawal,
    by: string,
    demand?: (attachment: Row) => void,
  ): Promise<void> {
    const { id, ...why } = checkInput({
      id: () => idArgument(input.attachmentId, ATTACHMENT),
      reason: () => textArgument(input.reason, 'input.reason'),
      language: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
    });
    const attachment = await manager.findOne(this.table.entity, {
      where: { id, [owner.column]: owner.id } as FindOptionsWhere<Row>,
      lock: { mode: 'pessimistic_write' },
    });
    if (!attachment) throw new Refusal('NOT_FOUND', 'the record has no attachment with this id', ATTACHMENT);
    demand?.(attachment);
    const { kind, uploadedBy } = attachment;
    const withdrawn = { id, kind, uploadedBy, ...why, withdrawnBy: by, withdrawnAt: now() };
    await manager.insert(this.table.withdrawn, { ...withdrawn, [owner.column]: owner.id } as object);
    await manager.delete(this.table.entity, { id });
    for (const form of formsOf[kind]) await this.store.remove({ id, form });
  }

  /** What was taken back from a record, the latest first, at most 20; one statement for all that a query asks for. */
  async of(context: GraphqlContext, { column, id }: Owner<Row>): Promise<Withdrawn[]> {
    const { tableName, columns } = this.dataSource.getMetadata(this.table.withdrawn);
    const owner = columns.find(({ propertyName }) => propertyName === column)?.databaseName ?? '';
    const latest = `ORDER BY ${tableName}.withdrawn_at DESC, ${tableName}.id`;
    const withdrawn = await context.loaders
      .of<string, Withdrawn[]>(`withdrawnAttachment.${column}`, async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          this.table.withdrawn,
          (all) => `SELECT ${all} FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
             SELECT ${all} FROM ${tableName} WHERE ${tableName}.${owner} = asked.id
             ${latest} LIMIT ${String(MOST_LISTED)}) ${tableName}
           ${latest}`,
          [ids],
        );
        return grouped(ids, rows, (row) => String(row[column as unknown as keyof Withdrawn]));
      })
      .load(id);
    return withdrawn ?? [];
  }
}
