import type { IssuesEnvironment } from '../environment.js';
import { DirectoryPhotoStore } from './directory-photo-store.js';
import type { PhotoStore } from './photo-store.js';
import { S3PhotoStore } from './s3-photo-store.js';

/** The store that the environment names; it names exactly one. */
export function photoStoreFromEnvironment(environment: IssuesEnvironment): PhotoStore {
  const { MEDIA_FOLDER, MEDIA_S3_BUCKET, MEDIA_S3_ACCESS_KEY_ID, MEDIA_S3_SECRET_ACCESS_KEY } = environment;
  if (MEDIA_FOLDER !== undefined) return new DirectoryPhotoStore(MEDIA_FOLDER);
  if (MEDIA_S3_BUCKET === undefined) throw new Error('the environment names no place for photos');
  return new S3PhotoStore({
    bucket: MEDIA_S3_BUCKET,
    region: environment.MEDIA_S3_REGION,
    endpoint: environment.MEDIA_S3_ENDPOINT,
    pathStyle: environment.MEDIA_S3_PATH_STYLE,
    credentials:
      MEDIA_S3_ACCESS_KEY_ID === undefined || MEDIA_S3_SECRET_ACCESS_KEY === undefined
        ? undefined
        : { accessKeyId: MEDIA_S3_ACCESS_KEY_ID, secretAccessKey: MEDIA_S3_SECRET_ACCESS_KEY },
  });
}
