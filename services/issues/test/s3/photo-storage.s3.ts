import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import type { IssuesEnvironment } from '../../src/environment.js';
import { keepsPhotos, photoFile, storeAt, survivesAnOutage } from '../photo-storage.js';
import { Minio } from './minio.js';

const start = () => Minio.start();

describe('photos in a bucket', () => {
  keepsPhotos(start);
});

describe('the service while its bucket is away', () => {
  survivesAnOutage(start);
});

describe('a bucket that cannot be used', () => {
  let minio: Minio;
  beforeAll(async () => {
    minio = await start();
  }, 60_000);
  afterAll(() => minio.stop());

  const reasonWith = async (media: Partial<IssuesEnvironment>): Promise<string | undefined> => {
    const metrics = new Registry();
    const store = storeAt({ ...minio.media, ...media }, metrics);
    const unavailable = expect.objectContaining({ code: 'STORAGE_UNAVAILABLE' }) as Error;
    await expect(store.get(photoFile(randomUUID()))).rejects.toThrow(unavailable);
    return /reason="(\w+)"/.exec(await metrics.metrics())?.[1];
  };

  it('is no photo that is missing: the bucket does not exist, the credentials are wrong', async () => {
    expect(await reasonWith({ MEDIA_S3_BUCKET: 'no-such-bucket' })).toBe('NoSuchBucket');
    expect(await reasonWith({ MEDIA_S3_SECRET_ACCESS_KEY: 'not-the-secret' })).toBe('SignatureDoesNotMatch');
  });

  it('is given up before the gateway gives up when it hangs', async () => {
    minio.halt();
    const since = performance.now();
    try {
      expect(await reasonWith({})).toBe('ETIMEDOUT');
    } finally {
      minio.resume();
    }
    expect(performance.now() - since).toBeLessThan(10_000);
  });
});
