import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CountryListReads } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { OrganisationKind } from './organisation-kind.entity.js';

/** Reads the country's list of kinds of organisations. */
@Injectable()
export class OrganisationKindReads extends CountryListReads<OrganisationKind> {
  constructor(@InjectDataSource() dataSource: DataSource) {
    super(dataSource.manager, OrganisationKind);
  }
}
