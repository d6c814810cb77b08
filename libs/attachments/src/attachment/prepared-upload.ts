import { cleanedDocument, isDocument } from '../document/cleaned-document.js';
import { reEncoded } from '../photo/re-encoded.js';
import type { FileContent, FileForm } from '../store/attachment-store.js';
import { cleanedVideo } from '../video/cleaned-video.js';

/** What an attachment is. */
export type AttachmentKind = 'PHOTO' | 'DOCUMENT' | 'VIDEO';

/** In which forms the files of each kind are kept; the first is the attachment itself, the second the same in small. */
export const formsOf = {
  PHOTO: ['photo', 'thumbnail'],
  DOCUMENT: ['document'],
  VIDEO: ['video'],
} as const satisfies Record<AttachmentKind, readonly FileForm[]>;

/** What somebody sent: in memory, or a video in a file of its own. */
export type Upload = Buffer | { readonly videoPath: string };

/** An upload that was checked and made anew. */
export interface PreparedUpload {
  readonly kind: AttachmentKind;
  /** In pixels; null for a document. */
  readonly width: number | null;
  /** In pixels; null for a document. */
  readonly height: number | null;
  readonly files: ReadonlyMap<FileForm, FileContent>;
}

/**
 * Finds out by its first bytes what an upload is, checks it, and makes it anew without what it tells of its maker.
 *
 * @throws Refusal as `reEncoded`, `cleanedDocument` and `cleanedVideo` do
 */
export async function preparedUpload(upload: Upload): Promise<PreparedUpload> {
  if (!Buffer.isBuffer(upload)) {
    const { path, width, height } = await cleanedVideo(upload.videoPath);
    return { kind: 'VIDEO', width, height, files: new Map([['video', { path }] as const]) };
  }
  if (isDocument(upload)) {
    const files = new Map([['document', await cleanedDocument(upload)] as const]);
    return { kind: 'DOCUMENT', width: null, height: null, files };
  }
  const { file, thumbnail, width, height } = await reEncoded(upload);
  const files = new Map<FileForm, Buffer>([
    ['photo', file],
    ['thumbnail', thumbnail],
  ]);
  return { kind: 'PHOTO', width, height, files };
}
