import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isId, Refusal } from '@vicinia/service-kit';
import type { DataSource, FindOptionsWhere } from 'typeorm';
import type { FileAddresses } from '../address/file-addresses.js';
import type { AddressKey } from '../address/signed-address.js';
import { formsOf } from '../attachment/prepared-upload.js';
import type { AttachmentTable, StoredAttachment } from '../attachment/stored-attachment.js';
import { thumbnailOf } from '../photo/re-encoded.js';
import type { AttachmentStore, ByteRange, FileKey, StoredFile } from '../store/attachment-store.js';

/** What somebody asks for. */
export interface AskedFile {
  readonly id: string;
  /** Whether the thumbnail is asked for, which only photos have. */
  readonly inSmall: boolean;
  /** What the address says instead of a token; null where it says nothing. */
  readonly key: AddressKey | null;
  /** Which bytes are wanted; null for all. */
  readonly range: ByteRange | null;
}

/** A file on its way out, and what it is. */
export interface FileToSend extends StoredFile {
  readonly key: FileKey;
}

/** Reads the files of attachments for whoever may see them. */
export class AttachmentFiles<Row extends StoredAttachment = StoredAttachment> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: AttachmentStore,
    private readonly table: AttachmentTable<Row>,
    private readonly addresses: FileAddresses,
  ) {}

  /**
   * @param maySee decides whether the caller may see an attachment whose address does not open it by itself
   * @throws Refusal NOT_FOUND when there is none that the caller may see, or no such file of it, STORAGE_UNAVAILABLE
   */
  async of(
    { id, inSmall, key: given, range }: AskedFile,
    maySee: (attachment: Row) => Promise<boolean>,
  ): Promise<FileToSend> {
    const attachment = isId(id)
      ? await this.dataSource.manager.findOneBy(this.table.entity, { id } as FindOptionsWhere<Row>)
      : null;
    const opened =
      attachment !== null &&
      ((given !== null && (await this.addresses.open(id, given))) || (await maySee(attachment)));
    const form = opened ? formsOf[attachment.kind][inSmall ? 1 : 0] : undefined;
    const key = form && { id, form };
    const file = key && (await this.stored(key, range));
    if (!file) throw new Refusal('NOT_FOUND', 'there is no file with this id');
    return { ...file, key };
  }

  /**
   * Photos of a release before have no thumbnail: it is made for the answer. Keeping it would tell when somebody looked,
   * who may be an anonymous reporter.
   */
  private async stored({ id, form }: FileKey, range: ByteRange | null): Promise<StoredFile | null> {
    const file = await this.store.get({ id, form }, range);
    if (file !== null || form !== 'thumbnail') return file;
    const photo = await this.store.get({ id, form: 'photo' });
    if (photo === null) return null;
    const thumbnail = await thumbnailOf(await buffer(photo.content));
    return { content: Readable.from([thumbnail]), length: thumbnail.length };
  }
}
