import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { StoredAttachment } from '../attachment/stored-attachment.js';
import { formsOf } from '../attachment/prepared-upload.js';
import { FileAddressSecret } from './file-address-secret.entity.js';
import { addressKey, opens, type AddressKey } from './signed-address.js';

/** Addresses that open a file for a few minutes without a token, as an `<img>` needs it. */
export class FileAddresses {
  private secret: Promise<string> | undefined;

  /** @param path where the files of the service are read */
  constructor(
    private readonly dataSource: DataSource,
    private readonly path: string,
  ) {}

  /** Where the file of an attachment is, for whoever has a token. */
  pathOf({ id }: Pick<StoredAttachment, 'id'>): string {
    return `${this.path}/${id}`;
  }

  /** Where the file is for whoever was given this, decided where the attachment was read. */
  async of(attachment: Pick<StoredAttachment, 'id'>): Promise<string> {
    return `${this.pathOf(attachment)}?${await this.keyOf(attachment.id)}`;
  }

  /** The same of a photo in small; null for what has no thumbnail. */
  async ofThumbnail(attachment: Pick<StoredAttachment, 'id' | 'kind'>): Promise<string | null> {
    if (formsOf[attachment.kind].length === 1) return null;
    return `${this.pathOf(attachment)}/thumbnail?${await this.keyOf(attachment.id)}`;
  }

  /** Whether a key opens the file of an attachment now. */
  async open(id: string, key: AddressKey): Promise<boolean> {
    return opens(key, await this.secretOnce(), id, now());
  }

  private async keyOf(id: string): Promise<string> {
    const { until, signature } = addressKey(await this.secretOnce(), id, now());
    return `until=${String(until)}&key=${signature}`;
  }

  /** Read when it is needed first; a failure is not kept. */
  private secretOnce(): Promise<string> {
    this.secret ??= this.dataSource.manager
      .findOneByOrFail(FileAddressSecret, { id: 1 })
      .then(({ secret }) => secret)
      .catch((error: unknown) => {
        this.secret = undefined;
        throw error;
      });
    return this.secret;
  }
}
