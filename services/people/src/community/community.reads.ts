import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesBy, keyed, totalFound, upwards, type GraphqlContext, type Page } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Community } from './community.entity.js';

const WITHIN = `FROM community c JOIN territory t ON t.id = c.territory_id WHERE t.path <@ $1::ltree`;

/** Reads communities, one statement for each level of a query. */
@Injectable()
export class CommunityReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Community | null> {
    return context.loaders
      .of('community.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Community, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** Communities at a path or below it, by name. @returns one row more than the page */
  within(path: string, page: Page): Promise<Community[]> {
    const { after, inOrder } = upwards(['c.name', 'c.id'], ['$2::text', '$3::uuid'], page);
    return this.dataSource.query<Community[]>(
      `SELECT c.id, c.name, c.kind, c.territory_id AS "territoryId", c.municipality_ids AS "municipalityIds",
         c.consented_at AS "consentedAt"
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
