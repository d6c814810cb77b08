import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { PhotoStore, StoredFile } from './photo-store.js';

/** Both tries of an operation together stay below the ten seconds that the gateway waits. */
const CONNECT_TIMEOUT_MS = 1_500;
const ANSWER_TIMEOUT_MS = 4_000;
/** A file that stops coming in the middle is given up. */
const IDLE_TIMEOUT_MS = 5_000;
const ATTEMPTS = 2;

export interface S3PhotoStoreOptions {
  readonly bucket: string;
  readonly region: string;
  /** Address of a storage that is not Amazon's. */
  readonly endpoint?: string | undefined;
  /** Whether the bucket is part of the path and not of the host name. */
  readonly pathStyle: boolean;
  /** Without it the usual places are asked: environment, files, the identity of the machine or of the pod. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/** Keeps photos as objects of a bucket that has to exist. */
export class S3PhotoStore implements PhotoStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, endpoint, pathStyle, credentials }: S3PhotoStoreOptions) {
    this.bucket = bucket;
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

  async put(id: string, file: Buffer): Promise<void> {
    await this.client.send(
      new PutObjectCommand({ ...this.object(id), Body: file, ContentType: 'image/webp' }),
    );
  }

  async get(id: string): Promise<StoredFile | null> {
    try {
      const { Body, ContentLength } = await this.client.send(new GetObjectCommand(this.object(id)));
      if (Body === undefined || ContentLength === undefined)
        throw new Error('the storage answered without a file');
      return { content: Body as Readable, length: ContentLength };
    } catch (failure) {
      // A bucket that is missing is another matter than a photo that is missing, although both are a 404.
      if (failure instanceof NoSuchKey) return null;
      throw failure;
    }
  }

  async remove(id: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(id)));
  }

  /** Ends the connections. */
  close(): void {
    this.client.destroy();
  }

  private object(id: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `photos/${id}.webp` };
  }
}
