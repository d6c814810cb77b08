import { copyFile, mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { roundedToTheHour } from '@vicinia/service-kit';
import {
  fileForms,
  fileKeyOf,
  type AttachmentStore,
  type ByteRange,
  type FileContent,
  type FileKey,
  type ListedFile,
  type StoredFile,
} from './attachment-store.js';
import { partOf } from './byte-range.js';

/** Name of a folder of files: the first digits of their ids. */
const FOLDER = /^[0-9a-f]{2}$/;

/** Keeps attachments as files, spread over folders by the first digits of their id. */
export class DirectoryStore implements AttachmentStore {
  constructor(private readonly folder: string) {}

  async put(key: FileKey, file: FileContent): Promise<void> {
    await this.place(key, (part) =>
      Buffer.isBuffer(file) ? writeFile(part, file) : copyFile(file.path, part),
    );
  }

  /** Nobody can set when a file was made or last changed: it is made anew. */
  async renew(key: FileKey): Promise<void> {
    try {
      await this.place(key, (part) => copyFile(this.pathOf(key), part));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  async get(key: FileKey, range: ByteRange | null = null): Promise<StoredFile | null> {
    try {
      const file = await open(this.pathOf(key));
      const { size } = await file.stat();
      const part = range && partOf(range, size);
      if (part === null) return { content: file.createReadStream(), length: size };
      const { from, length } = part;
      const content = file.createReadStream({ start: from, end: from + length - 1 });
      return { content, length, part: { from, of: size } };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(key: FileKey): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(): AsyncIterable<readonly ListedFile[]> {
    for (const folder of await readdir(this.folder)) {
      if (!FOLDER.test(folder)) continue;
      const names = await readdir(join(this.folder, folder));
      const keys = names.map(fileKeyOf).filter((key) => key !== null);
      const files = await Promise.all(keys.map((key) => this.listed(key)));
      yield files.filter((file) => file !== null);
    }
  }

  private async listed(key: FileKey): Promise<ListedFile | null> {
    try {
      return { ...key, writtenAt: (await stat(this.pathOf(key))).mtime };
    } catch (error) {
      // Removed since the folder was read.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  private async place(key: FileKey, write: (part: string) => Promise<void>): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed, so that nobody ever reads half a file.
    const part = `${path}.part`;
    // Files and their folders tell the hour only: the moment would tell when an anonymous person was at work.
    const hour = roundedToTheHour(new Date());
    try {
      await write(part);
      await utimes(part, hour, hour);
      await rename(part, path);
      await utimes(dirname(path), hour, hour);
    } catch (failure) {
      await rm(part, { force: true }).catch(() => undefined);
      throw failure;
    }
  }

  private pathOf({ id, form }: FileKey): string {
    return join(this.folder, id.slice(0, 2), `${id}.${fileForms[form].ending}`);
  }
}
