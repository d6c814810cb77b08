import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import type { AttachmentTable, Owner, StoredAttachment } from './stored-attachment.js';

/** Reads what is known of attachments; their files are another matter. */
export class AttachmentReads<Row extends StoredAttachment = StoredAttachment> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly table: AttachmentTable<Row>,
  ) {}

  /** An attachment as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Row> {
    context.loaders.forget();
    return this.dataSource.manager.findOneByOrFail(this.table.entity, { id } as FindOptionsWhere<Row>);
  }

  /** The attachments of a record, one statement for all that a query asks for. */
  async of(context: GraphqlContext, { column, id }: Owner<Row>): Promise<Row[]> {
    const attachments = await context.loaders
      .of(`attachment.${column}`, async (ids) => {
        const rows = await this.dataSource.manager.find(this.table.entity, {
          where: { [column]: Any([...ids]) } as FindOptionsWhere<Row>,
          order: { id: 'ASC' } as FindOptionsOrder<Row>,
        });
        return grouped(ids, rows, (row) => String(row[column]));
      })
      .load(id);
    return attachments ?? [];
  }
}
