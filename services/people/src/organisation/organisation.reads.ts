import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  entitiesBy,
  existing,
  keyed,
  totalFound,
  upwards,
  type GraphqlContext,
  type Page,
} from '@vicinia/service-kit';
import { type DataSource } from 'typeorm';
import { Organisation } from './organisation.entity.js';

const WITHIN = `FROM organisation o JOIN territory t ON t.id = o.territory_id WHERE t.path <@ $1::ltree`;

/** Reads organisations, one statement for each level of a query. */
@Injectable()
export class OrganisationReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Organisation | null> {
    return context.loaders
      .of('organisation.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Organisation, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** An organisation as a mutation left it: read anew, since the same request may have read it before. */
  async afterChange(context: GraphqlContext, id: string): Promise<Organisation> {
    context.loaders.forget();
    return existing(await this.byId(context, id), 'what was changed');
  }

  /** Organisations that work at a path or below it, by name. @returns one row more than the page */
  within(path: string, page: Page): Promise<Organisation[]> {
    const { after, inOrder } = upwards(['o.name', 'o.id'], ['$2::text', '$3::uuid'], page);
    return this.dataSource.query<Organisation[]>(
      `SELECT o.id, o.name, o.kind, o.territory_id AS "territoryId", o.municipality_ids AS "municipalityIds"
       ${WITHIN} AND ${after}
       ${inOrder} LIMIT $4`,
      [path, ...page.after, page.first + 1],
    );
  }

  /** How many there are. @returns null for more than are counted */
  countWithin(path: string): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT ${WITHIN}`, [path]);
  }
}
