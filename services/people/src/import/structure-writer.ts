import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { territoryDescribed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { TerritoryLevel } from '../territory/territory-level.entity.js';
import { labelOf } from '../territory/territory.reads.js';
import type { BoundaryCoordinates } from '../territory/territory.entity.js';

/** A territory as it should be; its code says which one it is. */
export interface WantedTerritory {
  readonly code: string;
  readonly levelCode: string;
  readonly parentCode: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly timeZone: string | null;
  readonly population: number | null;
  readonly boundary: BoundaryCoordinates | null;
  /** True for one that leaves the structure; its parent is then the territory that takes its place. */
  readonly retired?: boolean;
}

export interface WriteResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** How many territories have another place in the hierarchy than before the change that lasts. */
  readonly moved: number;
}

interface StoredTerritory {
  id: string;
  code: string;
  level: string;
  parentId: string | null;
  path: string;
  previousPath: string | null;
  names: Record<string, string>;
  timeZone: string;
  population: number | null;
  boundary: BoundaryCoordinates | null;
  retired: boolean;
}

const DEFAULT_TIME_ZONE = 'UTC';

/** Writes the police structure and tells every service of each change, in the transaction of the caller. */
@Injectable()
export class StructureWriter {
  constructor(private readonly outbox: Outbox) {}

  /** Creates and updates territories by code, as `change` does, and tells of those that changed. */
  async write(manager: EntityManager, wanted: readonly WantedTerritory[]): Promise<WriteResult> {
    const { changedIds, ...result } = await this.change(manager, wanted);
    await this.tellAgain(manager, changedIds);
    return result;
  }

  /**
   * Creates and updates territories by code; what is as wanted stays untouched, so that a repetition changes nothing.
   * The caller tells of those that changed, with whatever else it changes about them.
   *
   * @param wanted parents before their children
   * @throws Error when a parent is neither stored nor earlier in the list: the file check finds that before; and for
   * the code of a territory that left the structure
   */
  async change(
    manager: EntityManager,
    wanted: readonly WantedTerritory[],
  ): Promise<WriteResult & { readonly changedIds: readonly string[] }> {
    await manager.query(`SELECT version FROM structure FOR UPDATE`);
    const stored = await this.stored(manager);
    const changed: StoredTerritory[] = [];
    let created = 0;
    for (const territory of wanted) {
      const known = stored.get(territory.code);
      const next = nextState(territory, known, stored);
      if (known && isSame(known, next)) continue;
      if (!known) created += 1;
      if (known && known.path !== next.path) this.moveBelow(known.path, next.path, stored, changed);
      stored.set(territory.code, next);
      changed.push(next);
    }
    if (changed.length > 0) await this.save(manager, changed);
    return {
      created,
      updated: changed.length - created,
      unchanged: wanted.length - changed.length,
      moved: [...stored.values()].filter(hasMoved).length,
      changedIds: [...new Set(changed.map(({ id }) => id))],
    };
  }

  /** Territories that have another place than before the change that lasts, by code. */
  async moved(manager: EntityManager): Promise<string[]> {
    return [...(await this.stored(manager)).values()]
      .filter(hasMoved)
      .map(({ code }) => code)
      .sort();
  }

  /**
   * Finishes a change of the structure: from now on the new places alone bound access.
   *
   * @returns codes of the territories that had moved
   */
  async finishChange(manager: EntityManager): Promise<string[]> {
    await manager.query(`SELECT version FROM structure FOR UPDATE`);
    const moved = [...(await this.stored(manager)).values()].filter(hasMoved);
    if (moved.length === 0) return [];
    await manager.query(`UPDATE territory SET previous_path = NULL WHERE previous_path IS NOT NULL`);
    await this.tell(
      manager,
      moved.map((territory) => ({ ...territory, previousPath: null })),
    );
    return moved.map(({ code }) => code).sort();
  }

  /** Tells of territories again, for example after their municipalities changed. */
  async tellAgain(manager: EntityManager, territoryIds: readonly string[]): Promise<void> {
    if (territoryIds.length === 0) return;
    const ids = new Set(territoryIds);
    const territories = [...(await this.stored(manager)).values()].filter(({ id }) => ids.has(id));
    if (territories.length > 0) await this.tell(manager, territories);
  }

  /** Tells of every territory of some levels again, after what is known of the levels changed. */
  async tellOfLevels(manager: EntityManager, levelCodes: readonly string[]): Promise<void> {
    const codes = new Set(levelCodes);
    const territories = [...(await this.stored(manager)).values()].filter(({ level }) => codes.has(level));
    if (territories.length > 0) await this.tell(manager, territories);
  }

  private async stored(manager: EntityManager): Promise<Map<string, StoredTerritory>> {
    const rows = await manager.query<StoredTerritory[]>(
      `SELECT id, code, level, parent_id AS "parentId", path::text AS path,
              previous_path::text AS "previousPath", names, time_zone AS "timeZone", population, boundary,
              retired FROM territory`,
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** A territory that moves takes everything below along. */
  private moveBelow(
    from: string,
    to: string,
    stored: Map<string, StoredTerritory>,
    changed: StoredTerritory[],
  ): void {
    for (const territory of stored.values()) {
      if (!territory.path.startsWith(`${from}.`)) continue;
      const moved = movedTo(territory, to + territory.path.slice(from.length));
      stored.set(moved.code, moved);
      changed.push(moved);
    }
  }

  private async save(manager: EntityManager, territories: readonly StoredTerritory[]): Promise<void> {
    await manager.query(
      `INSERT INTO territory (id, code, level, parent_id, path, previous_path, names, time_zone, population, boundary, retired)
       SELECT id, code, level, parent_id, path::ltree, previous_path::ltree, names, time_zone, population, boundary, retired
       FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, code text, level text, parent_id uuid, path text, previous_path text, names jsonb,
         time_zone text, population integer, boundary jsonb, retired boolean)
       ON CONFLICT (id) DO UPDATE SET level = excluded.level, parent_id = excluded.parent_id, path = excluded.path,
         previous_path = excluded.previous_path, names = excluded.names, time_zone = excluded.time_zone, population = excluded.population,
         boundary = excluded.boundary, retired = excluded.retired`,
      [
        JSON.stringify(
          [...new Map(territories.map((territory) => [territory.id, territory])).values()].map(
            ({ parentId, timeZone, previousPath, ...rest }) => ({
              ...rest,
              parent_id: parentId,
              time_zone: timeZone,
              previous_path: previousPath,
            }),
          ),
        ),
      ],
    );
  }

  private async tell(manager: EntityManager, territories: readonly StoredTerritory[]): Promise<void> {
    await manager.query(`UPDATE structure SET version = version + 1`);
    const levels = await this.levels(manager);
    const municipalities = await this.municipalitiesOf(manager, territories);
    await this.outbox.addAll(
      manager,
      territoryDescribed,
      territories.map((territory) => ({
        subject: territory.id,
        territoryId: territory.id,
        data: {
          code: territory.code,
          level: territory.level,
          levelRank: levels.get(territory.level)?.rank ?? 0,
          levelPurposes: levels.get(territory.level)?.purposes ?? [],
          parentId: territory.parentId,
          path: territory.path,
          previousPath: territory.previousPath,
          names: territory.names,
          timeZone: territory.timeZone,
          population: territory.population,
          municipalityIds: municipalities.get(territory.id) ?? [],
          boundary: territory.boundary,
          retired: territory.retired,
        },
      })),
    );
  }

  private async levels(manager: EntityManager): Promise<Map<string, TerritoryLevel>> {
    return new Map((await manager.find(TerritoryLevel)).map((level) => [level.code, level]));
  }

  private async municipalitiesOf(
    manager: EntityManager,
    territories: readonly StoredTerritory[],
  ): Promise<Map<string, string[]>> {
    const rows = await manager.query<{ id: string; ids: string[] }[]>(
      `SELECT above.id, array_agg(DISTINCT overlap.municipality_id) AS ids
       FROM territory above
       JOIN territory below ON below.path <@ above.path
       JOIN municipality_territory overlap ON overlap.territory_id = below.id
       WHERE above.id = ANY ($1) GROUP BY above.id`,
      [territories.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, ids }) => [id, ids]));
  }
}

/** The place that counts as the previous one is that before the change, whatever moves there are while it lasts. */
function movedTo(territory: StoredTerritory, path: string): StoredTerritory {
  if (path === territory.path) return territory;
  const before = territory.previousPath ?? territory.path;
  return { ...territory, path, previousPath: before === path ? null : before };
}

function hasMoved({ previousPath }: StoredTerritory): boolean {
  return previousPath !== null;
}

function nextState(
  wanted: WantedTerritory,
  known: StoredTerritory | undefined,
  stored: ReadonlyMap<string, StoredTerritory>,
): StoredTerritory {
  const parent = wanted.parentCode === null ? null : stored.get(wanted.parentCode);
  if (parent === undefined)
    throw new Error(`the parent ${wanted.parentCode ?? ''} of ${wanted.code} is not known`);
  const retired = wanted.retired ?? false;
  if (known?.retired === true && !retired)
    throw new Error(`${wanted.code} has left the structure, and its code is not used again`);
  const id = known?.id ?? randomUUID();
  const path = parent === null ? labelOf(id) : `${parent.path}.${labelOf(id)}`;
  return {
    id,
    code: wanted.code,
    level: wanted.levelCode,
    parentId: parent?.id ?? null,
    path,
    previousPath: known === undefined ? null : movedTo(known, path).previousPath,
    names: { ...known?.names, ...wanted.names },
    timeZone: wanted.timeZone ?? known?.timeZone ?? parent?.timeZone ?? DEFAULT_TIME_ZONE,
    population: wanted.population ?? known?.population ?? null,
    boundary: wanted.boundary ?? known?.boundary ?? null,
    retired,
  };
}

/** JSON columns come back with their keys in another order, so names are compared one by one. */
function isSame(a: StoredTerritory, b: StoredTerritory): boolean {
  const languages = new Set([...Object.keys(a.names), ...Object.keys(b.names)]);
  return (
    a.level === b.level &&
    a.path === b.path &&
    a.retired === b.retired &&
    a.timeZone === b.timeZone &&
    a.population === b.population &&
    [...languages].every((language) => a.names[language] === b.names[language]) &&
    JSON.stringify(a.boundary) === JSON.stringify(b.boundary)
  );
}
