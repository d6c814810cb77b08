import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { LevelPurpose } from '@vicinia/events';
import type { DataSource, EntityManager } from 'typeorm';
import type { Facts } from '../rules/decide.js';

/** What every service knows of a territory. */
export interface KnownTerritory {
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly levelRank: number;
  /** What the country's level is for. */
  readonly levelPurposes: readonly LevelPurpose[];
  readonly parentId: string | null;
  readonly path: string;
  readonly previousPath: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly timeZone: string;
  readonly municipalityIds: readonly string[];
}

const COLUMNS = columnsOf('territory');

function columnsOf(alias: string): string {
  return `${alias}.territory_id AS id, ${alias}.code, ${alias}.level, ${alias}.level_rank AS "levelRank",
    ${alias}.level_purposes AS "levelPurposes",
    ${alias}.parent_id AS "parentId", ${alias}.path::text AS path, ${alias}.previous_path::text AS "previousPath",
    ${alias}.names, ${alias}.time_zone AS "timeZone", ${alias}.municipality_ids AS "municipalityIds"`;
}

/** SQL that selects the lowest territory in which a point lies. */
function lowestAt(columns: string, longitude: string, latitude: string): string {
  const spot = `point(${longitude}, ${latitude})`;
  return `SELECT ${columns} FROM territory_projection territory
    WHERE NOT retired AND EXISTS (
      SELECT FROM territory_ring outer_ring
      WHERE outer_ring.territory_id = territory.territory_id AND outer_ring.ring = 0
        AND outer_ring.shape @> ${spot}
        AND NOT EXISTS (
          SELECT FROM territory_ring hole
          WHERE hole.territory_id = outer_ring.territory_id AND hole.part = outer_ring.part AND hole.ring > 0
            AND hole.shape @> ${spot}))
      AND territory_id IN (SELECT territory_id FROM territory_ring WHERE shape @> ${spot})
    ORDER BY level_rank DESC, code LIMIT 1`;
}

/** Reads this service's copy of the police hierarchy. */
@Injectable()
export class Territories {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns the known ones among the ids, retired ones included, since old records still name them */
  async byIds(
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<string, KnownTerritory>> {
    const rows = await manager.query<KnownTerritory[]>(
      `SELECT ${COLUMNS} FROM territory_projection territory WHERE territory_id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async byId(id: string, manager: EntityManager = this.dataSource.manager): Promise<KnownTerritory | null> {
    return (await this.byIds([id], manager)).get(id) ?? null;
  }

  /** The territory, for something new in it; null for one that has left the structure. */
  async present(
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KnownTerritory | null> {
    const territory = await this.standing(id, manager);
    return territory?.id === id ? territory : null;
  }

  /** The territory, or what took its place where it has left the structure: an old poster or link still leads somewhere. */
  async standing(
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KnownTerritory | null> {
    const [row] = await manager.query<KnownTerritory[]>(
      `SELECT ${columnsOf('above')} FROM territory_projection below
       JOIN territory_projection above ON above.path @> below.path AND NOT above.retired
       WHERE below.territory_id = $1 ORDER BY nlevel(above.path) DESC LIMIT 1`,
      [id],
    );
    return row ?? null;
  }

  /**
   * The deepest territory in which a point lies; on a common border always the same one.
   *
   * @param longitude degrees, WGS 84
   * @param latitude degrees, WGS 84
   * @returns null when the point lies in none
   */
  async at(
    longitude: number,
    latitude: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KnownTerritory | null> {
    const [row] = await manager.query<KnownTerritory[]>(lowestAt(COLUMNS, '$1', '$2'), [longitude, latitude]);
    return row ?? null;
  }

  /**
   * The lowest territory at each of many points; one statement.
   *
   * @param points longitude and latitude in degrees, WGS 84, with a space between: `16.37 48.2`
   * @returns ids of territories by point; points outside all of them are left out
   */
  async lowestAt(points: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ at: string; id: string }[]>(
      `SELECT place.at, found.id FROM unnest($1::text[]) AS place (at)
       CROSS JOIN LATERAL (SELECT split_part(place.at, ' ', 1)::float8 AS x, split_part(place.at, ' ', 2)::float8 AS y) spot
       CROSS JOIN LATERAL (${lowestAt('territory.territory_id AS id', 'spot.x', 'spot.y')}) found`,
      [points],
    );
    return new Map(rows.map(({ at, id }) => [at, id]));
  }

  /** The territory and all above it, the nation first; of one that left the structure, what took its place and above. */
  async ancestors(id: string, manager: EntityManager = this.dataSource.manager): Promise<KnownTerritory[]> {
    return manager.query<KnownTerritory[]>(
      `SELECT ${columnsOf('above')}
       FROM territory_projection below JOIN territory_projection above ON above.path @> below.path
       WHERE below.territory_id = $1 AND (NOT above.retired OR above.territory_id = below.territory_id)
       ORDER BY above.level_rank, nlevel(above.path)`,
      [id],
    );
  }

  /** The whole country; null before this service has heard of it. */
  async nation(manager: EntityManager = this.dataSource.manager): Promise<KnownTerritory | null> {
    const [nation] = await manager.query<KnownTerritory[]>(
      `SELECT ${COLUMNS} FROM territory_projection territory WHERE parent_id IS NULL AND NOT retired LIMIT 1`,
    );
    return nation ?? null;
  }

  /** What decisions about data of the whole country rest on. Nobody reaches it before this service has heard of the nation. */
  async factsOfNation(manager: EntityManager): Promise<Facts> {
    const nation = await this.nation(manager);
    return { territoryPaths: nation ? Territories.pathsOf(nation) : [] };
  }

  /** Codes of the country's levels that have territories, the nation first. */
  async levels(manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const rows = await manager.query<{ level: string }[]>(
      `SELECT level FROM territory_projection WHERE NOT retired GROUP BY level ORDER BY min(level_rank)`,
    );
    return rows.map(({ level }) => level);
  }

  /** Version of the structure that this service knows, for the messages it writes. */
  async structureVersion(manager: EntityManager = this.dataSource.manager): Promise<number> {
    const [row] = await manager.query<{ version: number }[]>(
      `SELECT coalesce(max(structure_version), 0)::int AS version FROM territory_projection`,
    );
    return row?.version ?? 0;
  }

  /** Both paths while the structure changes, one otherwise: the facts for a decision. */
  static pathsOf(territory: Pick<KnownTerritory, 'path' | 'previousPath'>): string[] {
    return territory.previousPath === null ? [territory.path] : [territory.path, territory.previousPath];
  }
}
