import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { Attachment } from './attachment.entity.js';
import type { OwnerColumn } from './attachment.service.js';

/** Reads what is known of attachments; their files are another matter. */
@Injectable()
export class AttachmentReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** An attachment as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Attachment> {
    context.loaders.forget();
    return this.dataSource.manager.findOneByOrFail(Attachment, { id });
  }

  /** The attachments of a record, one statement for all that a query asks for. */
  async of(context: GraphqlContext, owner: OwnerColumn, ownerId: string): Promise<Attachment[]> {
    const attachments = await context.loaders
      .of(`attachment.${owner}`, async (ids) => {
        const rows = await this.dataSource.manager.find(Attachment, {
          where: { [owner]: Any([...ids]) },
          order: { id: 'ASC' },
        });
        return grouped(ids, rows, (row) => row[owner] ?? '');
      })
      .load(ownerId);
    return attachments ?? [];
  }
}
