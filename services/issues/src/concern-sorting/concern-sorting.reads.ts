import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { ConcernSorting } from './concern-sorting.entity.js';

/** Reads how concerns were sorted anew. */
@Injectable()
export class ConcernSortingReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async ofConcern(context: GraphqlContext, concernId: string): Promise<ConcernSorting[]> {
    const sortings = await context.loaders
      .of('concernSorting.byConcern', async (ids) =>
        grouped(
          ids,
          await this.dataSource.manager.find(ConcernSorting, {
            where: { concernId: Any([...ids]) },
            order: { concernId: 'ASC', position: 'ASC' },
          }),
          (row) => row.concernId,
        ),
      )
      .load(concernId);
    return sortings ?? [];
  }
}
