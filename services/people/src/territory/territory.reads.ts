import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  MOST_COUNTED,
  Refusal,
  totalsWithin,
  upwards,
  type GraphqlContext,
  type Connection,
  type Page,
} from '@vicinia/service-kit';
import type { QueryTerritoriesArgs } from '../generated/graphql.js';
import { listPlaces } from '../place/place-list.js';
import { IsNull, type DataSource } from 'typeorm';
import { TerritoryLevel } from './territory-level.entity.js';
import { Territory, type BoundaryCoordinates } from './territory.entity.js';

const COLUMNS = `place.id, place.code, place.level, place.parent_id AS "parentId", place.path::text AS path,
  place.previous_path::text AS "previousPath", place.names, place.time_zone AS "timeZone", place.population, place.retired`;

/** Reads the hierarchy, one statement for each level of a query. */
@Injectable()
export class TerritoryReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  nation(): Promise<Territory | null> {
    return this.dataSource.manager.findOneBy(Territory, { parentId: IsNull() });
  }

  levels(): Promise<TerritoryLevel[]> {
    return this.dataSource.manager.find(TerritoryLevel, { order: { rank: 'ASC' } });
  }

  byId(context: GraphqlContext, id: string): Promise<Territory | null> {
    return context.loaders
      .of('territory.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Territory, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** @throws Refusal NOT_FOUND naming the argument that points to no territory */
  async named(context: GraphqlContext, id: string, field: string): Promise<Territory> {
    const territory = await this.byId(context, id);
    if (!territory) throw unknownTerritory(field);
    return territory;
  }

  /** The territory that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Territory> {
    return existing(await this.byId(context, id), `the territory ${id}`);
  }

  byCode(context: GraphqlContext, code: string): Promise<Territory | null> {
    return context.loaders
      .of('territory.byCode', async (codes) =>
        keyed(await entitiesBy(this.dataSource.manager, Territory, 'code', codes), (row) => row.code),
      )
      .load(code);
  }

  async levelOf(context: GraphqlContext, { level }: Territory): Promise<TerritoryLevel> {
    const known = await context.loaders
      .of('territoryLevel.byCode', async () => keyed(await this.levels(), ({ code }) => code))
      .load(level);
    return existing(known, `the level ${level}`);
  }

  /** All above, the nation first. The path holds their ids, so this needs no recursion. */
  async ancestorsOf(context: GraphqlContext, territory: Territory): Promise<Territory[]> {
    const ids = territory.path.split('.').slice(0, -1).map(idOfLabel);
    const ancestors = await Promise.all(ids.map((id) => this.byId(context, id)));
    return ancestors.filter((ancestor) => ancestor !== null);
  }

  /** The page of children of each territory; one statement for all of them. @returns one row more than the page */
  async childrenOf(context: GraphqlContext, territory: Territory, page: Page): Promise<Territory[]> {
    const { after, inOrder } = upwards(['territory.code'], ['$2::text'], page);
    const children = await context.loaders
      .of(`territory.children.${JSON.stringify(page)}`, async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          Territory,
          (columns) => `SELECT ${columns} FROM unnest($1::uuid[]) AS parent (id)
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM territory
             WHERE territory.parent_id = parent.id AND NOT territory.retired AND ${after}
             ${inOrder} LIMIT $3) territory
           ${inOrder}`,
          [ids, ...page.after, page.first + 1],
        );
        return grouped(ids, rows, (row) => row.parentId ?? '');
      })
      .load(territory.id);
    return children ?? [];
  }

  /** How many children it has. @returns null for more than are counted */
  async countChildren(context: GraphqlContext, territory: Territory): Promise<number | null> {
    const counted = await context.loaders
      .of('territory.countChildren', (ids) => {
        const statement = (columns: string): string => `SELECT ${columns}, parent.id AS within
          FROM unnest($1::uuid[]) AS parent (id)
          CROSS JOIN LATERAL (
            SELECT ${columns} FROM territory
            WHERE territory.parent_id = parent.id AND NOT territory.retired LIMIT $2) territory`;
        const parameters = [ids, MOST_COUNTED + 1];
        return totalsWithin(this.dataSource.manager, statement, 'territory.id', parameters, ids);
      })
      .load(territory.id);
    return counted?.total ?? null;
  }

  /** A page of all territories, of a level or below another where that is wanted. */
  async list(context: GraphqlContext, wanted: QueryTerritoriesArgs): Promise<Connection<Territory>> {
    const { level, within } = wanted;
    const above = within == null ? null : await this.named(context, within, 'within');
    return listPlaces<Territory>(
      this.dataSource.manager,
      { table: 'territory', columns: COLUMNS },
      [
        ['place.retired = ?', false],
        ...(level == null ? [] : [['place.level = ?', level] as const]),
        ...(above === null ? [] : [['place.path <@ ?::ltree', above.path] as const]),
      ],
      wanted,
      context.countryLanguages[0] ?? '',
    );
  }

  boundaryOf(context: GraphqlContext, territory: Territory): Promise<BoundaryCoordinates | null> {
    return context.loaders
      .of<string, BoundaryCoordinates>('territory.boundary', async (ids) => {
        const rows = await this.dataSource.query<{ id: string; boundary: BoundaryCoordinates }[]>(
          `SELECT id, boundary FROM territory WHERE id = ANY ($1) AND boundary IS NOT NULL`,
          [ids],
        );
        return new Map(rows.map((row) => [row.id, row.boundary]));
      })
      .load(territory.id);
  }
}

/** What is answered where an argument names no territory. Which there are is public. */
export function unknownTerritory(field: string): Refusal {
  return new Refusal('NOT_FOUND', 'there is no territory with this id', field);
}

/** Id of the territory whose path it is: its last label. */
export function idOfPath(path: string): string {
  return idOfLabel(path.split('.').at(-1) ?? '');
}

/** A label of the path is the id without hyphens. */
function idOfLabel(label: string): string {
  return label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function labelOf(id: string): string {
  return id.replaceAll('-', '');
}
