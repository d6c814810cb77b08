import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { municipalitiesOf } from '@vicinia/access';
import {
  entitiesBy,
  existing,
  grouped,
  keyed,
  MOST_COUNTED,
  totalsWithin,
  upwards,
  type Connection,
  type GraphqlContext,
  type Page,
} from '@vicinia/service-kit';
import { type DataSource } from 'typeorm';
import type { QueryMunicipalitiesArgs } from '../generated/graphql.js';
import { listPlaces } from '../place/place-list.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Municipality } from './municipality.entity.js';

const OVERLAPPING = `EXISTS (
  SELECT FROM municipality_territory overlap JOIN territory t ON t.id = overlap.territory_id
  WHERE overlap.municipality_id = place.id AND t.path <@ ?::ltree)`;

/** Reads municipalities and what they overlap, one statement for each level of a query. */
@Injectable()
export class MunicipalityReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
  ) {}

  byCode(code: string): Promise<Municipality | null> {
    return this.dataSource.manager.findOneBy(Municipality, { code });
  }

  byId(context: GraphqlContext, id: string): Promise<Municipality | null> {
    return context.loaders
      .of('municipality.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Municipality, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The municipality as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Municipality> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the municipality ${id}`);
  }

  /** A page of all municipalities, of a territory where that is wanted. */
  async list(context: GraphqlContext, wanted: QueryMunicipalitiesArgs): Promise<Connection<Municipality>> {
    const { within } = wanted;
    const territory = within == null ? null : await this.territories.named(context, within, 'within');
    return listPlaces<Municipality>(
      this.dataSource.manager,
      {
        table: 'municipality',
        columns: 'place.id, place.code, place.names, place.council_id AS "councilId"',
      },
      territory === null ? [] : [[OVERLAPPING, territory.path]],
      wanted,
      context.countryLanguages[0] ?? '',
    );
  }

  /** Municipalities in which a body is: those that it was registered with, else those of its territory. */
  async ofBody(
    context: GraphqlContext,
    table: 'community' | 'organisation',
    id: string,
  ): Promise<Municipality[]> {
    const found = await context.loaders
      .of(`municipality.of.${table}`, async (ids) => {
        const rows = await this.dataSource.query<{ id: string; municipalityIds: string[] }[]>(
          `SELECT body.id, ${municipalitiesOf('body.municipality_ids', 'body.territory_id')} AS "municipalityIds"
           FROM ${table} body WHERE body.id = ANY ($1)`,
          [ids],
        );
        return new Map(rows.map((row) => [row.id, row.municipalityIds]));
      })
      .load(id);
    const municipalities = await Promise.all((found ?? []).map((each) => this.byId(context, each)));
    return municipalities.filter((municipality) => municipality !== null);
  }

  /** The page of territories that each municipality overlaps, by code. @returns one row more than the page */
  async territoriesOf(context: GraphqlContext, municipalityId: string, page: Page): Promise<Territory[]> {
    const { after, inOrder } = upwards(['t.code'], ['$2::text'], page);
    const overlaps = await context.loaders
      .of(`municipality.territories.${JSON.stringify(page)}`, async (ids) => {
        const rows = await this.dataSource.query<{ municipality_id: string; territory_id: string }[]>(
          `SELECT wanted.id AS municipality_id, t.id AS territory_id
           FROM unnest($1::uuid[]) AS wanted (id)
           CROSS JOIN LATERAL (
             SELECT t.id, t.code FROM municipality_territory overlap
             JOIN territory t ON t.id = overlap.territory_id
             WHERE overlap.municipality_id = wanted.id AND ${after}
             ${inOrder} LIMIT $3) t
           ${inOrder}`,
          [ids, ...page.after, page.first + 1],
        );
        return grouped(ids, rows, (row) => row.municipality_id);
      })
      .load(municipalityId);
    const territories = await Promise.all(
      (overlaps ?? []).map((overlap) => this.territories.byId(context, overlap.territory_id)),
    );
    return territories.filter((territory) => territory !== null);
  }

  /**
   * The page of municipalities that overlap each territory or anything below it, by code.
   *
   * @returns one row more than the page
   */
  async inTerritory(context: GraphqlContext, path: string, page: Page): Promise<Municipality[]> {
    const { after, inOrder } = upwards(['m.code'], ['$2::text'], page);
    const rows = await context.loaders
      .of(`municipality.inTerritory.${JSON.stringify(page)}`, async (paths) => {
        const found = await this.dataSource.query<(Municipality & { within: string })[]>(
          `SELECT wanted.path AS within, m.id, m.code, m.names, m.council_id AS "councilId"
           FROM unnest($1::text[]) AS wanted (path)
           CROSS JOIN LATERAL (
             SELECT DISTINCT m.id, m.code, m.names, m.council_id FROM territory t
             JOIN municipality_territory overlap ON overlap.territory_id = t.id
             JOIN municipality m ON m.id = overlap.municipality_id
             WHERE t.path <@ wanted.path::ltree AND ${after}
             ${inOrder} LIMIT $3) m
           ${inOrder}`,
          [paths, ...page.after, page.first + 1],
        );
        return grouped(paths, found, (row) => row.within);
      })
      .load(path);
    return rows ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countInTerritory(context: GraphqlContext, path: string): Promise<number | null> {
    const counted = await context.loaders
      .of('municipality.countInTerritory', (paths) => {
        const statement = (columns: string): string => `SELECT ${columns}, wanted.path AS within
          FROM unnest($1::text[]) AS wanted (path)
          CROSS JOIN LATERAL (
            SELECT DISTINCT ${columns} FROM territory t
            JOIN municipality_territory overlap ON overlap.territory_id = t.id
            WHERE t.path <@ wanted.path::ltree LIMIT $2) overlap`;
        const parameters = [paths, MOST_COUNTED + 1];
        return totalsWithin(this.dataSource.manager, statement, 'overlap.municipality_id', parameters, paths);
      })
      .load(path);
    return counted?.total ?? null;
  }
}
