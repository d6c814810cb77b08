import type { Readable } from 'node:stream';

/** The file of a photo on its way out. */
export interface StoredFile {
  /** Must be read to its end or destroyed. */
  readonly content: Readable;
  /** Length in bytes. */
  readonly length: number;
}

/** Where the files of photos are: a directory, or a bucket of an object storage. */
export interface PhotoStore {
  /** Keeps a file, in place of an earlier one with this id. Whoever reads gets the one or the other, never half of it. */
  put(id: string, file: Buffer): Promise<void>;
  /** @returns null when there is no such file */
  get(id: string): Promise<StoredFile | null>;
  /** Does nothing when there is no such file. */
  remove(id: string): Promise<void>;
}

/** Injection token of the `PhotoStore`. */
export const PHOTO_STORE = Symbol('PHOTO_STORE');
