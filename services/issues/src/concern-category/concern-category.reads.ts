import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CountryListReads, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { ConcernCategory } from './concern-category.entity.js';

/** Reads the country's list of kinds of matters. */
@Injectable()
export class ConcernCategoryReads extends CountryListReads<ConcernCategory> {
  constructor(@InjectDataSource() dataSource: DataSource) {
    super(dataSource.manager, ConcernCategory);
  }

  /** All of them, read once for a request. */
  async allOfRequest(context: GraphqlContext): Promise<ConcernCategory[]> {
    const all = await context.loaders
      .of('concernCategory.all', async (keys) => {
        const categories = await this.all();
        return new Map(keys.map((key) => [key, categories]));
      })
      .load('all');
    return all ?? [];
  }
}
