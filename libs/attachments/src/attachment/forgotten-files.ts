import { Any, type DataSource, type FindOptionsSelect, type FindOptionsWhere } from 'typeorm';
import type { AttachmentStore, ListedFile } from '../store/attachment-store.js';
import type { AttachmentTable, StoredAttachment } from './stored-attachment.js';

/** Age in hours from which a file without a row is taken for forgotten. */
const FORGOTTEN_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Pause between two looks at all files of a store, in milliseconds: six hours. */
export const FORGOTTEN_FILES_PAUSE = 6 * HOUR_MS;

/**
 * Removes files of which no row knows, as they stay behind when a database is restored from a copy that is older than
 * they are. A row is written before its file and removed after it, so a file that waits for its row there is not.
 */
export class ForgottenFiles<Row extends StoredAttachment = StoredAttachment> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: AttachmentStore,
    private readonly table: AttachmentTable<Row>,
  ) {}

  /**
   * @param at now; files that were written less than a day before are left alone
   * @throws Refusal STORAGE_UNAVAILABLE
   */
  async remove(at: Date): Promise<void> {
    // A database that knows of no file at all is new, or not the one of this storage: nothing is removed on its word.
    if (!(await this.dataSource.manager.exists(this.table.entity))) return;
    const forgottenSince = at.getTime() - FORGOTTEN_HOURS * HOUR_MS;
    for await (const files of this.store.list()) {
      const old = files.filter(({ writtenAt }) => writtenAt.getTime() < forgottenSince);
      for (const file of await this.withoutRow(old)) await this.store.remove(file);
    }
  }

  private async withoutRow(files: readonly ListedFile[]): Promise<ListedFile[]> {
    if (files.length === 0) return [];
    const rows = await this.dataSource.manager.find(this.table.entity, {
      select: { id: true } as FindOptionsSelect<Row>,
      where: { id: Any(files.map(({ id }) => id)) } as FindOptionsWhere<Row>,
    });
    const known = new Set(rows.map(({ id }) => id));
    return files.filter(({ id }) => !known.has(id));
  }
}
