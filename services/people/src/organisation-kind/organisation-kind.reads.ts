import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesBy, existing, keyed, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { OrganisationKind } from './organisation-kind.entity.js';

/** Reads the country's list of kinds of organisations. */
@Injectable()
export class OrganisationKindReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  all(): Promise<OrganisationKind[]> {
    return this.dataSource.manager.find(OrganisationKind, { order: { code: 'ASC' } });
  }

  /** A kind as a mutation left it. */
  afterChange(context: GraphqlContext, code: string): Promise<OrganisationKind> {
    context.loaders.forget();
    return this.ofCode(context, code);
  }

  /** The kind that an organisation names. */
  async ofCode(context: GraphqlContext, code: string): Promise<OrganisationKind> {
    const kind = await context.loaders
      .of('organisationKind.byCode', async (codes) =>
        keyed(await entitiesBy(this.dataSource.manager, OrganisationKind, 'code', codes), (row) => row.code),
      )
      .load(code);
    return existing(kind, 'the kind that an organisation names');
  }
}
