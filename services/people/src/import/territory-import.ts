import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  readTerritoryFile,
  type KnownTerritory,
  type TerritoryDraft,
  type TerritoryFile,
  type TerritoryFileOptions,
} from '@vicinia/geography';
import type { DataSource } from 'typeorm';
import { MunicipalityWriter, type WantedMunicipality } from './municipality-writer.js';
import { StructureWriter, type WantedTerritory, type WriteResult } from './structure-writer.js';

/** What a file becomes: police territories, or municipalities beside them. */
export type ImportKind = 'territories' | 'municipalities';

/** A level as it should be; its rank says where it stands. */
export interface WantedLevel {
  readonly code: string;
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
}

/** Reads territories and municipalities from files and writes them all or not at all. */
@Injectable()
export class TerritoryImport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly structure: StructureWriter,
    private readonly municipalities: MunicipalityWriter,
  ) {}

  /** Checks a file against what is stored, without writing. */
  async check(kind: ImportKind, text: string, options: TerritoryFileOptions): Promise<TerritoryFile> {
    const known = kind === 'territories' ? await this.knownTerritories() : [];
    const levelCodes = kind === 'territories' ? (await this.levels()).map(({ code }) => code) : undefined;
    return readTerritoryFile(text, known, { ...options, ...(levelCodes ? { levelCodes } : {}) });
  }

  /** Writes checked drafts in one transaction. */
  apply(kind: ImportKind, drafts: readonly TerritoryDraft[]): Promise<WriteResult> {
    return this.dataSource.transaction((manager) =>
      kind === 'territories'
        ? this.structure.write(manager, drafts.map(wantedTerritory))
        : this.municipalities.write(manager, drafts),
    );
  }

  /** Writes municipalities whose territories are known by code. */
  applyMunicipalities(municipalities: readonly WantedMunicipality[]): Promise<WriteResult> {
    return this.dataSource.transaction((manager) => this.municipalities.write(manager, municipalities));
  }

  /** Codes of the territories that have another place than before the change of the structure that lasts. */
  moved(): Promise<string[]> {
    return this.structure.moved(this.dataSource.manager);
  }

  /** Finishes a change of the structure. @returns codes of the territories that had moved */
  finishChange(): Promise<string[]> {
    return this.dataSource.transaction((manager) => this.structure.finishChange(manager));
  }

  /** Names the levels of the country. */
  async setLevels(levels: readonly WantedLevel[]): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO territory_level (code, rank, names)
       SELECT code, rank, names FROM jsonb_to_recordset($1::jsonb) AS l (code text, rank integer, names jsonb)
       ON CONFLICT (code) DO UPDATE SET rank = excluded.rank, names = excluded.names`,
      [JSON.stringify(levels)],
    );
  }

  private levels(): Promise<{ code: string }[]> {
    return this.dataSource.query<{ code: string }[]>(`SELECT code FROM territory_level ORDER BY rank`);
  }

  private knownTerritories(): Promise<KnownTerritory[]> {
    return this.dataSource.query<KnownTerritory[]>(
      `SELECT t.code, parent.code AS "parentCode", t.level AS "levelCode", t.boundary
       FROM territory t LEFT JOIN territory parent ON parent.id = t.parent_id WHERE NOT t.retired`,
    );
  }
}

function wantedTerritory(draft: TerritoryDraft): WantedTerritory {
  if (draft.levelCode === null)
    throw new Error(`${draft.code} has no level; the file check finds that before`);
  return { ...draft, levelCode: draft.levelCode, boundary: draft.boundary as WantedTerritory['boundary'] };
}
