import { flag } from '@vicinia/service-kit';
import { z } from 'zod';
import type { AttachmentStore } from './attachment-store.js';
import { DirectoryStore } from './directory-store.js';
import { S3Store } from './s3-store.js';

/** Variables that name the place of attachments: exactly one of folder and bucket. */
export const storeEnvironment = z.object({
  /** A folder. Replicas have to share it, so it is for one machine. */
  MEDIA_FOLDER: z.string().min(1).optional(),
  MEDIA_S3_BUCKET: z.string().min(3).max(63).optional(),
  /** Address of a storage that is not Amazon's. */
  MEDIA_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  MEDIA_S3_REGION: z.string().min(1).default('us-east-1'),
  /** Without them the default places are asked: files, the identity of the machine or of the pod. */
  MEDIA_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Whether the bucket is part of the path and not of the host name. */
  MEDIA_S3_PATH_STYLE: flag.default(false),
});

/** The same and what is said of videos, for a service that takes some. */
export const mediaEnvironment = storeEnvironment.extend({
  /** Largest video in bytes. */
  MAX_VIDEO_BYTES: z.coerce.number().int().min(10_000_000).max(2_000_000_000).default(100_000_000),
  /** Where videos are while they are looked at; left out, the temporary folder of the machine. */
  MEDIA_WORK_FOLDER: z.string().min(1).optional(),
});

/** The variables, read. */
export type StoreEnvironment = z.output<typeof storeEnvironment>;
export type MediaEnvironment = z.output<typeof mediaEnvironment>;

/** Faults that no single variable shows; for the `superRefine` of a service's environment. */
export function mediaFault(media: StoreEnvironment, context: z.RefinementCtx): void {
  const fault = (names: readonly (keyof StoreEnvironment)[], message: string): void => {
    for (const name of names) context.addIssue({ code: 'custom', path: [name], message });
  };
  const places = [media.MEDIA_FOLDER, media.MEDIA_S3_BUCKET].filter((place) => place !== undefined);
  if (places.length !== 1)
    fault(['MEDIA_FOLDER', 'MEDIA_S3_BUCKET'], 'set exactly one of MEDIA_FOLDER and MEDIA_S3_BUCKET');
  if ((media.MEDIA_S3_ACCESS_KEY_ID === undefined) !== (media.MEDIA_S3_SECRET_ACCESS_KEY === undefined))
    fault(
      ['MEDIA_S3_ACCESS_KEY_ID', 'MEDIA_S3_SECRET_ACCESS_KEY'],
      'set both MEDIA_S3_ACCESS_KEY_ID and MEDIA_S3_SECRET_ACCESS_KEY, or neither',
    );
}

/**
 * The store that the environment names.
 *
 * @param prefix of the objects in a bucket, which several services may share; a folder belongs to one service
 * @throws Error when it names none
 */
export function storeFromEnvironment(environment: StoreEnvironment, prefix: string): AttachmentStore {
  const { MEDIA_FOLDER, MEDIA_S3_BUCKET, MEDIA_S3_ACCESS_KEY_ID, MEDIA_S3_SECRET_ACCESS_KEY } = environment;
  if (MEDIA_FOLDER !== undefined) return new DirectoryStore(MEDIA_FOLDER);
  if (MEDIA_S3_BUCKET === undefined) throw new Error('the environment names no place for attachments');
  return new S3Store({
    bucket: MEDIA_S3_BUCKET,
    prefix,
    region: environment.MEDIA_S3_REGION,
    endpoint: environment.MEDIA_S3_ENDPOINT,
    pathStyle: environment.MEDIA_S3_PATH_STYLE,
    credentials:
      MEDIA_S3_ACCESS_KEY_ID === undefined || MEDIA_S3_SECRET_ACCESS_KEY === undefined
        ? undefined
        : { accessKeyId: MEDIA_S3_ACCESS_KEY_ID, secretAccessKey: MEDIA_S3_SECRET_ACCESS_KEY },
  });
}
