import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply } from 'fastify';
import { formsOf } from '../attachment/prepared-upload.js';
import type { StoredAttachment } from '../attachment/stored-attachment.js';
import { thumbnailOf } from '../photo/re-encoded.js';
import { fileForms, type AttachmentStore, type FileKey, type StoredFile } from '../store/attachment-store.js';

/** A file on its way out, and what it is. */
export interface FileToSend extends StoredFile {
  readonly key: FileKey;
}

/** Reads the files of attachments. Whether somebody may see them is decided before. */
export class AttachmentFiles {
  constructor(private readonly store: AttachmentStore) {}

  /**
   * @param inSmall whether the thumbnail is asked for, which only photos have
   * @returns null when there is no such file
   * @throws Refusal STORAGE_UNAVAILABLE
   */
  async of(
    { id, kind }: Pick<StoredAttachment, 'id' | 'kind'>,
    inSmall: boolean,
  ): Promise<FileToSend | null> {
    const form = formsOf[kind][inSmall ? 1 : 0];
    if (form === undefined) return null;
    const key = { id, form };
    const file = await this.stored(key);
    return file && { ...file, key };
  }

  /**
   * Photos of a release before have no thumbnail: it is made for the answer. Keeping it would tell when somebody looked,
   * who may be an anonymous reporter.
   */
  private async stored({ id, form }: FileKey): Promise<StoredFile | null> {
    const file = await this.store.get({ id, form });
    if (file !== null || form !== 'thumbnail') return file;
    const photo = await this.store.get({ id, form: 'photo' });
    if (photo === null) return null;
    const thumbnail = await thumbnailOf(await buffer(photo.content));
    return { content: Readable.from([thumbnail]), length: thumbnail.length };
  }
}

/** Answers with a file. Nothing on the way keeps it, since the next who asks may not see it. */
export async function sendFile(reply: FastifyReply, { key, content, length }: FileToSend): Promise<void> {
  await reply
    .header('content-type', fileForms[key.form].contentType)
    .header('content-length', length)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    // What somebody sent is never opened as a page of ours, and a document not at all: browsers run what is in it.
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', dispositionOf(key))
    .send(content);
}

function dispositionOf({ id, form }: FileKey): string {
  return form === 'document' ? `attachment; filename="${id}.${fileForms.document.ending}"` : 'inline';
}
