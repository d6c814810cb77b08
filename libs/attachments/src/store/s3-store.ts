import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
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

/** Both tries of an operation together stay below the ten seconds that the gateway waits. */
const CONNECT_TIMEOUT_MS = 1_500;
const ANSWER_TIMEOUT_MS = 4_000;
/** A file that stops coming in the middle is given up. */
const IDLE_TIMEOUT_MS = 5_000;
/** For a file that is sent from the disk. */
const FILE_TIMEOUT_MS = 60_000;
const ATTEMPTS = 2;

export interface S3StoreOptions {
  readonly bucket: string;
  /** With which the keys of the objects begin, before a slash. */
  readonly prefix: string;
  readonly region: string;
  /** Address of a storage that is not Amazon's. */
  readonly endpoint?: string | undefined;
  /** Whether the bucket is part of the path and not of the host name. */
  readonly pathStyle: boolean;
  /** Without it the usual places are asked: environment, files, the identity of the machine or of the pod. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/** Keeps attachments as objects of a bucket that has to exist. */
export class S3Store implements AttachmentStore {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly prefix: string;

  constructor({ bucket, prefix, region, endpoint, pathStyle, credentials }: S3StoreOptions) {
    this.bucket = bucket;
    this.prefix = prefix;
    this.client = new S3Client({
      region,
      forcePathStyle: pathStyle,
      maxAttempts: ATTEMPTS,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: ANSWER_TIMEOUT_MS,
        throwOnRequestTimeout: true,
        socketTimeout: IDLE_TIMEOUT_MS,
      },
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(credentials === undefined ? {} : { credentials }),
    });
  }

  async put(key: FileKey, file: FileContent): Promise<void> {
    const object = { ...this.object(key), ContentType: fileForms[key.form].contentType };
    if (Buffer.isBuffer(file)) await this.client.send(new PutObjectCommand({ ...object, Body: file }));
    else await this.putFile(object, file.path);
  }

  /** The storage answers once it has the whole, which takes longer than with what is in memory. */
  private async putFile(object: Omit<PutObjectCommandInput, 'Body'>, path: string): Promise<void> {
    const { size } = await stat(path);
    const asked = new PutObjectCommand({ ...object, Body: createReadStream(path), ContentLength: size });
    await this.client.send(asked, { requestTimeout: FILE_TIMEOUT_MS });
  }

  async get(key: FileKey, range: ByteRange | null = null): Promise<StoredFile | null> {
    try {
      const asked = new GetObjectCommand({ ...this.object(key), ...(range && { Range: headerOf(range) }) });
      const { Body, ContentLength, ContentRange } = await this.client.send(asked);
      if (Body === undefined || ContentLength === undefined)
        throw new Error('the storage answered without a file');
      const [, from, of] = /^bytes (\d+)-\d+\/(\d+)$/.exec(ContentRange ?? '') ?? [];
      const part = from === undefined ? {} : { part: { from: Number(from), of: Number(of) } };
      return { content: Body as Readable, length: ContentLength, ...part };
    } catch (failure) {
      if (range !== null && failure instanceof Error && failure.name === 'InvalidRange') return this.get(key);
      // A bucket that is missing is another matter than a file that is missing, although both are a 404.
      if (failure instanceof NoSuchKey) return null;
      throw failure;
    }
  }

  async renew(key: FileKey): Promise<void> {
    const { Bucket, Key } = this.object(key);
    try {
      await this.client.send(
        // A copy onto itself has to change something, or is refused.
        new CopyObjectCommand({
          Bucket,
          Key,
          CopySource: `${Bucket}/${Key}`,
          MetadataDirective: 'REPLACE',
          ContentType: fileForms[key.form].contentType,
        }),
      );
    } catch (failure) {
      if (!(failure instanceof NoSuchKey) && !(failure instanceof Error && failure.name === 'NoSuchKey'))
        throw failure;
    }
  }

  async remove(key: FileKey): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(key)));
  }

  async *list(): AsyncIterable<readonly ListedFile[]> {
    const pages = paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket, Prefix: `${this.prefix}/` },
    );
    for await (const { Contents = [] } of pages) {
      yield Contents.flatMap(({ Key = '', LastModified }) => {
        const key = fileKeyOf(Key.slice(this.prefix.length + 1));
        return key && LastModified ? [{ ...key, writtenAt: LastModified }] : [];
      });
    }
  }

  /** Ends the connections. */
  close(): void {
    this.client.destroy();
  }

  private object({ id, form }: FileKey): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.prefix}/${id}.${fileForms[form].ending}` };
  }
}

function headerOf(range: ByteRange): string {
  return 'last' in range
    ? `bytes=-${String(range.last)}`
    : `bytes=${String(range.from)}-${range.to === null ? '' : String(range.to)}`;
}
