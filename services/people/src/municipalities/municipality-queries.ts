import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, keyed, type GraphqlContext } from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import { Territory } from '../territories/territory.entity.js';
import { TerritoryQueries } from '../territories/territory-queries.js';
import { Municipality } from './municipality.entity.js';

/** Reads municipalities and what they overlap, one statement for each level of a query. */
@Injectable()
export class MunicipalityQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryQueries,
  ) {}

  byCode(code: string): Promise<Municipality | null> {
    return this.dataSource.manager.findOneBy(Municipality, { code });
  }

  byId(context: GraphqlContext, id: string): Promise<Municipality | null> {
    return context.loaders
      .of('municipality.byId', async (ids) =>
        keyed(await this.dataSource.manager.findBy(Municipality, { id: In([...ids]) }), (row) => row.id),
      )
      .load(id);
  }

  async territoriesOf(context: GraphqlContext, municipalityId: string): Promise<Territory[]> {
    const overlaps = await context.loaders
      .of('municipality.territories', async (ids) => {
        const rows = await this.dataSource.query<{ municipality_id: string; territory_id: string }[]>(
          `SELECT municipality_id, territory_id FROM municipality_territory WHERE municipality_id = ANY ($1)`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.municipality_id);
      })
      .load(municipalityId);
    const territories = await Promise.all(
      (overlaps ?? []).map((overlap) => this.territories.byId(context, overlap.territory_id)),
    );
    return territories.filter((territory) => territory !== null);
  }

  /** Municipalities that overlap the territory or anything below it, by code. */
  async inTerritory(context: GraphqlContext, path: string): Promise<Municipality[]> {
    const rows = await context.loaders
      .of('municipality.inTerritory', async (paths) => {
        const found = await this.dataSource.query<(Municipality & { within: string })[]>(
          `SELECT DISTINCT ON (wanted.path, m.code) wanted.path AS within, m.id, m.code, m.names
           FROM unnest($1::text[]) AS wanted (path)
           JOIN territory t ON t.path <@ wanted.path::ltree
           JOIN municipality_territory overlap ON overlap.territory_id = t.id
           JOIN municipality m ON m.id = overlap.municipality_id
           ORDER BY wanted.path, m.code`,
          [paths],
        );
        return grouped(paths, found, (row) => row.within);
      })
      .load(path);
    return rows ?? [];
  }
}
