import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesOf, keyed, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { MatrixVersion } from './matrix-version.entity.js';

/** Reads matrices, one statement for each level of a query. */
@Injectable()
export class MatrixReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  newest(context: GraphqlContext, issueId: string): Promise<MatrixVersion | null> {
    return context.loaders
      .of('matrixVersion.newestByIssue', async (ids) =>
        keyed(
          await entitiesOf(
            this.dataSource.manager,
            MatrixVersion,
            (columns) =>
              `SELECT DISTINCT ON (issue_id) ${columns} FROM matrix_version WHERE issue_id = ANY ($1) ORDER BY issue_id, version DESC`,
            [ids],
          ),
          (row) => row.issueId,
        ),
      )
      .load(issueId);
  }

  version(context: GraphqlContext, issueId: string, version: number): Promise<MatrixVersion | null> {
    return context.loaders
      .of(`matrixVersion.byIssue.${String(version)}`, async (ids) =>
        keyed(
          await this.dataSource.manager.findBy(MatrixVersion, { issueId: Any([...ids]), version }),
          (row) => row.issueId,
        ),
      )
      .load(issueId);
  }
}
