import { mkdtempSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '@vicinia/service-kit';
import { issuesEnvironment } from '../src/environment.js';
import { keepsPhotos, survivesAnOutage, type PhotoStorage } from './photo-storage.js';

/** A folder. It is away while a file lies in its place, as under a mount that failed. */
function startFolder(): Promise<PhotoStorage> {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-media-'));
  return Promise.resolve({
    media: { MEDIA_FOLDER: folder },
    breakDown: async () => {
      await rename(folder, `${folder}.away`);
      await writeFile(folder, '');
    },
    repair: async () => {
      await rm(folder);
      await rename(`${folder}.away`, folder);
    },
    stop: () => rm(folder, { recursive: true, force: true }),
  });
}

describe('photos in a folder', () => {
  keepsPhotos(startFolder);
});

describe('the service while its folder for photos is away', () => {
  survivesAnOutage(startFolder);
});

describe('the place for photos in the environment', () => {
  const base = {
    DATABASE_URL: 'postgres://app@db/issues',
    BUS_DATABASE_URL: 'postgres://app@db/bus',
    INTERNAL_JWKS: '{"keys":[{"kid":"1","kty":"OKP"}]}',
  };
  const read = (media: Record<string, string>) => readEnvironment(issuesEnvironment, { ...base, ...media });

  it('is a folder, or a bucket with or without credentials of its own', () => {
    expect(read({ MEDIA_FOLDER: '/media' })).toMatchObject({ MEDIA_FOLDER: '/media', PORT: 4002 });
    expect(read({ MEDIA_S3_BUCKET: 'photos' })).toMatchObject({
      MEDIA_S3_BUCKET: 'photos',
      MEDIA_S3_REGION: 'us-east-1',
      MEDIA_S3_PATH_STYLE: false,
    });
  });

  it.each([
    ['neither', {}, ['MEDIA_FOLDER', 'MEDIA_S3_BUCKET']],
    ['both', { MEDIA_FOLDER: '/media', MEDIA_S3_BUCKET: 'photos' }, ['MEDIA_FOLDER', 'MEDIA_S3_BUCKET']],
    [
      'a key without its secret',
      { MEDIA_S3_BUCKET: 'photos', MEDIA_S3_ACCESS_KEY_ID: 'key-of-the-storage' },
      ['MEDIA_S3_ACCESS_KEY_ID', 'MEDIA_S3_SECRET_ACCESS_KEY'],
    ],
  ])('is refused as %s, by the names of the variables', (_what, media, names) => {
    expect(() => read(media)).toThrow(
      expect.objectContaining({ variables: names.map((name) => expect.objectContaining({ name })) }) as Error,
    );
    expect(() => read(media)).not.toThrow('key-of-the-storage');
  });
});
