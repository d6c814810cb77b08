/** Where the files of photos are. A directory locally; object storage can stand in its place. */
export interface PhotoStore {
  put(id: string, file: Buffer): Promise<void>;
  /** @returns null when there is no such file */
  get(id: string): Promise<Buffer | null>;
  /** Does nothing when there is no such file. */
  remove(id: string): Promise<void>;
}

/** Injection token of the `PhotoStore`. */
export const PHOTO_STORE = Symbol('PHOTO_STORE');
