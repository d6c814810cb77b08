import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CountryListReads } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { ConcernCategory } from './concern-category.entity.js';

/** Reads the country's list of kinds of matters. */
@Injectable()
export class ConcernCategoryReads extends CountryListReads<ConcernCategory> {
  constructor(@InjectDataSource() dataSource: DataSource) {
    super(dataSource.manager, ConcernCategory);
  }
}
