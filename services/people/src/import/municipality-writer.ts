import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { boundingBoxOf, indexBoundaries, shareInside, type Boundary } from '@vicinia/geography';
import type { EntityManager } from 'typeorm';
import { StructureWriter, type WriteResult } from './structure-writer.js';

/** A municipality as it should be; its code says which one it is. */
export interface WantedMunicipality {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly boundary: Boundary | null;
  /** Codes of the territories that it overlaps, where they are known and need not be found by area. */
  readonly territoryCodes?: readonly string[] | undefined;
}

/** Boundaries drawn apart overlap in slivers; less than this share of the smaller one is no overlap. */
const LEAST_SHARE = 0.02;

/** Writes municipalities and finds out which police territories they overlap. */
@Injectable()
export class MunicipalityWriter {
  constructor(private readonly structure: StructureWriter) {}

  /** Creates and updates municipalities by code, and tells of the territories whose municipalities changed. */
  async write(manager: EntityManager, wanted: readonly WantedMunicipality[]): Promise<WriteResult> {
    const { changedIds, ...result } = await this.change(manager, wanted);
    await this.structure.tellAgain(manager, changedIds);
    return result;
  }

  /** Creates and updates municipalities by code. The caller tells of the territories whose municipalities changed. */
  async change(
    manager: EntityManager,
    wanted: readonly WantedMunicipality[],
  ): Promise<WriteResult & { readonly changedIds: readonly string[] }> {
    const known = await this.known(manager);
    const result = { created: 0, updated: 0, unchanged: 0, moved: 0 };
    const overlapOf = await this.overlaps(manager, wanted);
    const touched = new Set<string>();
    for (const municipality of wanted) {
      const stored = known.get(municipality.code);
      const territoryIds = overlapOf(municipality);
      const same =
        stored !== undefined &&
        sameNames(stored.names, municipality.names) &&
        sameIds(stored.territoryIds, territoryIds);
      if (same) {
        result.unchanged += 1;
        continue;
      }
      if (stored) result.updated += 1;
      else result.created += 1;
      await this.save(manager, stored?.id ?? randomUUID(), municipality, territoryIds);
      for (const id of [...territoryIds, ...(stored?.territoryIds ?? [])]) touched.add(id);
    }
    return { ...result, changedIds: await this.withAllAbove(manager, [...touched]) };
  }

  private async known(
    manager: EntityManager,
  ): Promise<Map<string, { id: string; names: Record<string, string>; territoryIds: string[] }>> {
    const rows = await manager.query<
      { id: string; code: string; names: Record<string, string>; territoryIds: string[] }[]
    >(
      `SELECT m.id, m.code, m.names, coalesce(array_agg(o.territory_id) FILTER (WHERE o.territory_id IS NOT NULL), '{}')
         AS "territoryIds"
       FROM municipality m LEFT JOIN municipality_territory o ON o.municipality_id = m.id GROUP BY m.id`,
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** By the codes given, else by area with the territories that have nothing below them. */
  private async overlaps(
    manager: EntityManager,
    wanted: readonly WantedMunicipality[],
  ): Promise<(municipality: WantedMunicipality) => string[]> {
    const ids = await manager.query<{ id: string; code: string }[]>(`SELECT id, code FROM territory`);
    const idByCode = new Map(ids.map(({ id, code }) => [code, id]));
    const needArea = wanted.some(
      ({ territoryCodes, boundary }) => territoryCodes === undefined && boundary !== null,
    );
    const lowest = needArea
      ? await manager.query<{ id: string; boundary: Boundary }[]>(
          `SELECT id, boundary FROM territory t WHERE boundary IS NOT NULL
           AND NOT EXISTS (SELECT FROM territory child WHERE child.parent_id = t.id)`,
        )
      : [];
    const index = indexBoundaries(lowest, (territory) => territory.boundary);
    return ({ territoryCodes, boundary }) => {
      if (territoryCodes) return territoryCodes.flatMap((code) => idByCode.get(code) ?? []);
      const box = boundary && boundingBoxOf(boundary);
      if (boundary === null || box === null) return [];
      return index
        .near(box)
        .filter(
          (territory) =>
            shareInside(boundary, territory.boundary) >= LEAST_SHARE ||
            shareInside(territory.boundary, boundary) >= LEAST_SHARE,
        )
        .map(({ id }) => id);
    };
  }

  private async save(
    manager: EntityManager,
    id: string,
    { code, names }: WantedMunicipality,
    territoryIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `INSERT INTO municipality (id, code, names) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET names = excluded.names`,
      [id, code, names],
    );
    await manager.query(`DELETE FROM municipality_territory WHERE municipality_id = $1`, [id]);
    await manager.query(
      `INSERT INTO municipality_territory (municipality_id, territory_id) SELECT $1, unnest($2::uuid[])`,
      [id, territoryIds],
    );
  }

  private async withAllAbove(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT above.id FROM territory t JOIN territory above ON above.path @> t.path WHERE t.id = ANY ($1)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}

function sameNames(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (language) => a[language] === b[language],
  );
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}
