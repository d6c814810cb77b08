import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PhotoStore, StoredFile } from './photo-store.js';

/** Keeps photos as files, spread over folders by the first digits of their id. */
export class DirectoryPhotoStore implements PhotoStore {
  constructor(private readonly folder: string) {}

  async put(id: string, file: Buffer): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed, so that nobody ever reads half a file.
    const part = `${path}.part`;
    try {
      await writeFile(part, file);
      await rename(part, path);
    } catch (failure) {
      await rm(part, { force: true }).catch(() => undefined);
      throw failure;
    }
  }

  async get(id: string): Promise<StoredFile | null> {
    try {
      const file = await open(this.pathOf(id));
      const { size } = await file.stat();
      return { content: file.createReadStream(), length: size };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    return join(this.folder, id.slice(0, 2), `${id}.webp`);
  }
}
