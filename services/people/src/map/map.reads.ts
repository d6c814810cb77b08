import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { drawMap, type MapShape } from '@vicinia/geography';
import type { DataSource } from 'typeorm';
import { ownStructureVersion } from '../territory/own-structure-version.js';

const compressed = promisify(gzip);

/** A map as it is sent. */
export interface DrawnMap {
  readonly etag: string;
  readonly json: Buffer;
  readonly gzipped: Buffer;
}

/** The maps of the levels, each drawn when it is first asked for and kept until the structure changes. */
@Injectable()
export class MapReads {
  private readonly kept = new Map<string, { readonly version: number; readonly drawn: Promise<DrawnMap> }>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @param level code of a level @returns null where the country has no such level */
  async mapOf(level: string): Promise<DrawnMap | null> {
    const { manager } = this.dataSource;
    const version = await ownStructureVersion(manager);
    const kept = this.kept.get(level);
    if (kept?.version === version) return kept.drawn;
    const known = await manager.query<unknown[]>(`SELECT FROM territory_level WHERE code = $1`, [level]);
    if (known.length === 0) return null;
    const drawn = this.draw(level);
    this.kept.set(level, { version, drawn });
    // What failed is tried again by the next who asks.
    drawn.catch(() => this.kept.delete(level));
    return drawn;
  }

  private async draw(level: string): Promise<DrawnMap> {
    const json = Buffer.from(JSON.stringify(drawMap(await this.shapesOf(level))));
    const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
    return { etag, json, gzipped: await compressed(json, { level: 9 }) };
  }

  /** A territory without a boundary has those of the nearest territories below it that have one. */
  private shapesOf(level: string): Promise<MapShape[]> {
    return this.dataSource.query<MapShape[]>(
      `WITH RECURSIVE part AS (
         SELECT id AS shown, id, boundary IS NOT NULL AS drawn FROM territory WHERE level = $1 AND NOT retired
         UNION ALL
         SELECT part.shown, below.id, below.boundary IS NOT NULL
         FROM part JOIN territory below ON below.parent_id = part.id AND NOT below.retired
         WHERE NOT part.drawn)
       SELECT shown.code, shown.names, jsonb_agg(piece.boundary ORDER BY piece.code) AS boundaries
       FROM part
       JOIN territory shown ON shown.id = part.shown
       JOIN territory piece ON piece.id = part.id
       WHERE part.drawn GROUP BY shown.id ORDER BY shown.code`,
      [level],
    );
  }
}
