import { territoryDescribed, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { purposesOfRank } from './default-purposes.js';

type Described = DataOf<typeof territoryDescribed>;

/** Keeps this service's copy of the police hierarchy. */
@Hears(territoryDescribed)
export class TerritoryDescribedConsumer implements EventConsumer<typeof territoryDescribed> {
  async handle(message: EventMessage<Described>, manager: EntityManager): Promise<void> {
    const territory = message.data;
    const written: unknown[] = await manager.query(
      `INSERT INTO territory_projection AS known (territory_id, code, level, level_rank, parent_id, path, names,
         time_zone, population, municipality_ids, retired, structure_version, version, previous_path, level_purposes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $16)
       ON CONFLICT (territory_id) DO UPDATE SET
         code = excluded.code, level = excluded.level, level_rank = excluded.level_rank,
         level_purposes = excluded.level_purposes,
         parent_id = excluded.parent_id, names = excluded.names, time_zone = excluded.time_zone,
         population = excluded.population, municipality_ids = excluded.municipality_ids, retired = excluded.retired,
         -- Messages of an earlier release do not say it: a move is what was known before.
         previous_path = CASE WHEN $15 THEN excluded.previous_path WHEN known.path <> excluded.path THEN known.path END,
         path = excluded.path, structure_version = excluded.structure_version, version = excluded.version
       WHERE known.version < excluded.version
       RETURNING territory_id`,
      [
        message.subject,
        territory.code,
        territory.level,
        territory.levelRank,
        territory.parentId,
        territory.path,
        territory.names,
        territory.timeZone,
        territory.population,
        territory.municipalityIds,
        territory.retired,
        message.structureVersion,
        message.aggregateVersion,
        territory.previousPath ?? null,
        territory.previousPath !== undefined,
        territory.levelPurposes ?? purposesOfRank(territory.levelRank),
      ],
    );
    if (written.length > 0) await this.replaceRings(message.subject, territory.boundary, manager);
  }

  async reset(manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM territory_projection`);
  }

  private async replaceRings(
    id: string,
    boundary: Described['boundary'],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(`DELETE FROM territory_ring WHERE territory_id = $1`, [id]);
    const rings = (boundary ?? []).flatMap((part, partIndex) =>
      part.map((ring, ringIndex) => ({ part: partIndex, ring: ringIndex, shape: polygonOf(ring) })),
    );
    if (rings.length === 0) return;
    await manager.query(
      `INSERT INTO territory_ring (territory_id, part, ring, shape)
       SELECT $1, part, ring, shape FROM unnest($2::smallint[], $3::smallint[], $4::polygon[]) AS r (part, ring, shape)`,
      [id, rings.map((ring) => ring.part), rings.map((ring) => ring.ring), rings.map((ring) => ring.shape)],
    );
  }
}

/** PostgreSQL's text form of a ring. */
function polygonOf(ring: readonly (readonly [number, number])[]): string {
  return `(${ring.map(([longitude, latitude]) => `(${String(longitude)},${String(latitude)})`).join(',')})`;
}
