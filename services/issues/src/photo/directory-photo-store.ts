import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PhotoStore } from './photo-store.js';

/** Keeps photos as files, spread over folders by the first digits of their id. */
export class DirectoryPhotoStore implements PhotoStore {
  constructor(private readonly folder: string) {}

  async put(id: string, file: Buffer): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed, so that nobody ever reads half a file.
    await writeFile(`${path}.part`, file);
    await rename(`${path}.part`, path);
  }

  async get(id: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(id));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
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
