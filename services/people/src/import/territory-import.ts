import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  readTerritoryFile,
  type KnownTerritory,
  type TerritoryDraft,
  type TerritoryFile,
  type TerritoryFileOptions,
} from '@vicinia/geography';
import type { DataSource, EntityManager } from 'typeorm';
import { LevelWriter, type WantedLevel } from './level-writer.js';
import { MunicipalityWriter } from './municipality-writer.js';
import { StructureWriter, type WantedTerritory, type WriteResult } from './structure-writer.js';

/** What a file becomes: police territories, or municipalities beside them. */
export type ImportKind = 'territories' | 'municipalities';

/** Reads territories and municipalities from files and writes them all or not at all. */
@Injectable()
export class TerritoryImport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly structure: StructureWriter,
    private readonly municipalities: MunicipalityWriter,
    private readonly levelWriter: LevelWriter,
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

  /** Codes of the territories that have another place than before the change of the structure that lasts. */
  moved(): Promise<string[]> {
    return this.structure.moved(this.dataSource.manager);
  }

  /** Finishes a change of the structure. @returns codes of the territories that had moved */
  finishChange(): Promise<string[]> {
    return this.dataSource.transaction((manager) => this.structure.finishChange(manager));
  }

  /** Names the levels of the country, and says what they are for. @param inside transaction that this is part of, if any */
  setLevels(levels: readonly WantedLevel[], inside?: EntityManager): Promise<void> {
    const write = (manager: EntityManager): Promise<void> => this.levelWriter.write(manager, levels);
    return inside === undefined ? this.dataSource.transaction(write) : write(inside);
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
