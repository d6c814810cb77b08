import { Injectable } from '@nestjs/common';
import { defaultPurposes } from '@vicinia/access';
import type { LevelPurpose } from '@vicinia/events';
import type { EntityManager } from 'typeorm';
import { TerritoryLevel } from '../territory/territory-level.entity.js';
import { StructureWriter } from './structure-writer.js';

/** A level as it should be; its rank says where it stands. */
export interface WantedLevel {
  readonly code: string;
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
  /** What it is for. Left out, what is known of the level stays, and a new one is taken for what such levels usually are. */
  readonly purposes?: readonly LevelPurpose[] | undefined;
}

/** Names the levels of the country and says what they are for. */
@Injectable()
export class LevelWriter {
  constructor(private readonly structure: StructureWriter) {}

  /** @throws Error with a sentence for the operator when no level would answer the public */
  async write(manager: EntityManager, wanted: readonly WantedLevel[]): Promise<void> {
    if (wanted.length === 0) return;
    await manager.query(`SELECT version FROM structure FOR UPDATE`);
    const known = new Map((await manager.find(TerritoryLevel)).map((level) => [level.code, level]));
    const levels = withPurposes([...known.values()], wanted);
    if (!levels.some(({ purposes }) => purposes.includes('ANSWERS'))) {
      throw new Error('no level answers the public: say which one does');
    }
    // One after the other would let two levels have the same rank for a moment.
    await manager.query(
      `INSERT INTO territory_level (code, rank, names, purposes)
       SELECT code, rank, names, ARRAY(SELECT jsonb_array_elements_text(purposes))
       FROM jsonb_to_recordset($1::jsonb) AS l (code text, rank integer, names jsonb, purposes jsonb)
       ON CONFLICT (code) DO UPDATE SET rank = excluded.rank, names = excluded.names, purposes = excluded.purposes`,
      [JSON.stringify(levels)],
    );
    const changed = levels.filter((level) => saysSomethingElse(level, known.get(level.code)));
    await this.structure.tellOfLevels(
      manager,
      changed.map(({ code }) => code),
    );
  }
}

function withPurposes(known: readonly TerritoryLevel[], wanted: readonly WantedLevel[]): TerritoryLevel[] {
  const codes = new Set(wanted.map(({ code }) => code));
  const kept = known.filter(({ code }) => !codes.has(code));
  const ordered = [...kept, ...wanted].sort((a, b) => a.rank - b.rank);
  const usual = defaultPurposes(ordered.map(({ code }) => code));
  return ordered.map(({ code, rank, names, purposes }, index) => ({
    code,
    rank,
    names,
    purposes: [...(purposes ?? known.find((level) => level.code === code)?.purposes ?? usual[index] ?? [])],
  }));
}

/** What other services are told of a level with each of its territories. */
function saysSomethingElse(level: TerritoryLevel, before: TerritoryLevel | undefined): boolean {
  return (
    before !== undefined &&
    (before.rank !== level.rank || [...before.purposes].sort().join() !== [...level.purposes].sort().join())
  );
}
