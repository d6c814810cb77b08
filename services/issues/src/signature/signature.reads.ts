import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { Signature } from './signature.entity.js';

/** Reads signatures, one statement for each level of a query. */
@Injectable()
export class SignatureReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async ofMatrix(context: GraphqlContext, { issueId, version }: MatrixVersion): Promise<Signature[]> {
    const signatures = await context.loaders
      .of('signature.byIssue', async (ids) => {
        const rows = await this.dataSource.manager.find(Signature, {
          where: { issueId: Any([...ids]) },
          order: { issueId: 'ASC', version: 'ASC', stakeholderId: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return (signatures ?? []).filter((signature) => signature.version === version);
  }
}
