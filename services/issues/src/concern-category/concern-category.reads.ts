import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesBy, existing, keyed, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { ConcernCategory } from './concern-category.entity.js';

/** Reads the country's list of kinds of matters. */
@Injectable()
export class ConcernCategoryReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  all(): Promise<ConcernCategory[]> {
    return this.dataSource.manager.find(ConcernCategory, { order: { code: 'ASC' } });
  }

  /** A category as a mutation left it. */
  afterChange(context: GraphqlContext, code: string): Promise<ConcernCategory> {
    context.loaders.forget();
    return this.ofCode(context, code);
  }

  /** The category that a record names; none is ever taken away. */
  async ofCode(context: GraphqlContext, code: string): Promise<ConcernCategory> {
    const category = await context.loaders
      .of('concernCategory.byCode', async (codes) => {
        const rows = await entitiesBy(this.dataSource.manager, ConcernCategory, 'code', codes);
        return keyed(rows, (row) => row.code);
      })
      .load(code);
    return existing(category, 'the category that a record names');
  }
}
