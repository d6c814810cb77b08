import type { Readable } from 'node:stream';

/** In which forms the file of an attachment is kept. */
export type FileForm = 'photo' | 'thumbnail' | 'document' | 'video';

/** One file of an attachment. */
export interface FileKey {
  /** Id of the attachment. */
  readonly id: string;
  readonly form: FileForm;
}

/** How the forms are named and served. */
export const fileForms = {
  photo: { ending: 'webp', contentType: 'image/webp' },
  thumbnail: { ending: 'thumbnail.webp', contentType: 'image/webp' },
  document: { ending: 'pdf', contentType: 'application/pdf' },
  video: { ending: 'mp4', contentType: 'video/mp4' },
} as const satisfies Record<FileForm, { ending: string; contentType: string }>;

/** @returns null for a name that no attachment has */
export function fileKeyOf(name: string): FileKey | null {
  const [, id, ending] = /^([0-9a-f-]{36})\.(.+)$/.exec(name) ?? [];
  const form = (Object.keys(fileForms) as FileForm[]).find((one) => fileForms[one].ending === ending);
  return id === undefined || form === undefined ? null : { id, form };
}

/** A file on its way in: in memory, or one of its own on this machine, which is copied. */
export type FileContent = Buffer | { readonly path: string };

/** Bytes of a file: from one on, to another or to the end, or the last ones. */
export type ByteRange = { readonly from: number; readonly to: number | null } | { readonly last: number };

/** A file on its way out. */
export interface StoredFile {
  /** Must be read to its end or destroyed. */
  readonly content: Readable;
  /** Length of the content in bytes. */
  readonly length: number;
  /** Which bytes of the file the content is; left out where it is all of it. */
  readonly part?: { readonly from: number; readonly of: number };
}

/** A file as the storage lists it. */
export interface ListedFile extends FileKey {
  /** When it was written last, to the hour in a folder. */
  readonly writtenAt: Date;
}

/** Where the files of attachments are: a directory, or a bucket of an object storage. */
export interface AttachmentStore {
  /** Keeps a file, in place of an earlier one with this key. Whoever reads gets the one or the other, never half of it. */
  put(key: FileKey, file: FileContent): Promise<void>;
  /**
   * @param range the bytes that are wanted; all come where it is left out, or begins behind the end
   * @returns null when there is no such file
   */
  get(key: FileKey, range?: ByteRange | null): Promise<StoredFile | null>;
  /** Writes a file again as it is, so that the storage knows this moment of it and no other; nothing where there is none. */
  renew(key: FileKey): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(key: FileKey): Promise<void>;
  /** All files, some at a time. What is written or removed meanwhile may be among them or not. */
  list(): AsyncIterable<readonly ListedFile[]>;
}

/** Injection token of the `AttachmentStore`. */
export const ATTACHMENT_STORE = Symbol('ATTACHMENT_STORE');
