import { randomBytes, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Registry } from 'prom-client';
import sharp from 'sharp';
import supertest from 'supertest';
import {
  Attachments,
  storeFromEnvironment,
  WatchedStore,
  type FileKey,
  type ListedFile,
} from '@vicinia/attachments';
import { testIdentity, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import type { IssuesEnvironment } from '../src/environment.js';
import { raise } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

/** A place for photos that a test can take away. */
export interface PhotoStorage {
  /** The variables that name it. */
  readonly media: Partial<IssuesEnvironment>;
  breakDown(): Promise<void>;
  repair(): Promise<void>;
  stop(): Promise<void>;
}

export function photoFile(id: string): FileKey {
  return { id, form: 'photo' };
}

const HOUR_MS = 3_600_000;
const MEBIBYTE = 1_048_576;
/** What the gateway waits for an answer. */
const PATIENCE_MS = 10_000;
const unavailable = expect.objectContaining({ code: 'STORAGE_UNAVAILABLE' }) as Error;

export function storeAt(media: Partial<IssuesEnvironment>, metrics = new Registry()): WatchedStore {
  return new WatchedStore(storeFromEnvironment(media as IssuesEnvironment, 'photos'), metrics);
}

/** What every place for photos has to do. */
export function keepsPhotos(start: () => Promise<PhotoStorage>): void {
  let storage: PhotoStorage;
  let store: WatchedStore;
  const metrics = new Registry();
  beforeAll(async () => {
    storage = await start();
    store = storeAt(storage.media, metrics);
  }, 60_000);
  afterAll(() => storage.stop());

  const read = async (id: string): Promise<Buffer | null> => {
    const file = await store.get(photoFile(id));
    return file && buffer(file.content);
  };

  it('gives back what was put, and says how long it is', async () => {
    const [id, photo] = [randomUUID(), randomBytes(5_000)];
    await store.put(photoFile(id), photo);
    const file = await store.get(photoFile(id));
    expect(file?.length).toBe(5_000);
    expect(photo.equals(await buffer(file!.content))).toBe(true);
  });

  it('has nothing under an id that was never put', async () => {
    expect(await store.get(photoFile(randomUUID()))).toBeNull();
  });

  it('renews a file without changing it, and one that is not there without complaint', async () => {
    const [id, photo] = [randomUUID(), randomBytes(5_000)];
    await store.put(photoFile(id), photo);
    await store.renew(photoFile(id));
    expect(photo.equals((await read(id))!)).toBe(true);
    await store.renew(photoFile(randomUUID()));
  });

  it('forgets what is removed, and removes it a second time without complaint', async () => {
    const [removed, kept] = [randomUUID(), randomUUID()];
    await store.put(photoFile(removed), Buffer.from('removed'));
    await store.put(photoFile(kept), Buffer.from('kept'));
    await store.remove(photoFile(removed));
    await store.remove(photoFile(removed));
    expect(await store.get(photoFile(removed))).toBeNull();
    expect(String(await read(kept))).toBe('kept');
  });

  it('lists what it keeps, each file with its form and when it was written', async () => {
    const [kept, removed] = [randomUUID(), randomUUID()];
    await store.put(photoFile(kept), Buffer.from('kept'));
    await store.put({ id: kept, form: 'thumbnail' }, Buffer.from('small'));
    await store.put(photoFile(removed), Buffer.from('removed'));
    await store.remove(photoFile(removed));
    const listed: ListedFile[] = [];
    for await (const files of store.list()) listed.push(...files);
    expect(listed.filter(({ id }) => id === removed)).toEqual([]);
    const forms = listed.filter(({ id }) => id === kept);
    expect(forms.map(({ form }) => form).sort()).toEqual(['photo', 'thumbnail']);
    for (const { writtenAt } of forms)
      expect(Math.abs(writtenAt.getTime() - Date.now())).toBeLessThan(HOUR_MS + 60_000);
  });

  it('shows the earlier or the later file while one takes the place of the other, never half of one', async () => {
    const id = randomUUID();
    const [earlier, later] = [Buffer.alloc(2 * MEBIBYTE, 'e'), Buffer.alloc(3 * MEBIBYTE, 'l')];
    await store.put(photoFile(id), earlier);
    let replaced = false;
    const replacing = store.put(photoFile(id), later).then(() => (replaced = true));
    const seen: Buffer[] = [];
    while (!replaced) seen.push((await read(id)) ?? Buffer.alloc(0));
    await replacing;
    expect(seen.filter((file) => !file.equals(earlier) && !file.equals(later))).toEqual([]);
    expect((await read(id))?.equals(later)).toBe(true);
  });

  it('hands a big file on in pieces', async () => {
    const [id, big] = [randomUUID(), randomBytes(16 * MEBIBYTE)];
    await store.put(photoFile(id), big);
    const file = await store.get(photoFile(id));
    const pieces: Buffer[] = [];
    for await (const piece of file!.content) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).equals(big)).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(MEBIBYTE);
  });

  it('says by code, in time and without losing anything that it cannot be reached', async () => {
    const id = randomUUID();
    await store.put(photoFile(id), Buffer.from('before'));
    await storage.breakDown();
    const since = performance.now();
    await Promise.all([
      expect(store.put(photoFile(randomUUID()), Buffer.from('meanwhile'))).rejects.toThrow(unavailable),
      expect(store.get(photoFile(id))).rejects.toThrow(unavailable),
      expect(store.remove(photoFile(id))).rejects.toThrow(unavailable),
    ]);
    expect(performance.now() - since).toBeLessThan(PATIENCE_MS);
    for (const operation of ['put', 'get', 'remove'])
      expect(await metrics.metrics()).toMatch(
        new RegExp(`media_storage_failures_total{operation="${operation}",reason="\\w+"} 1`),
      );
    await storage.repair();
    expect(String(await read(id))).toBe('before');
  }, 60_000);
}

/** How the service gets on while its place for photos is away. */
export function survivesAnOutage(start: () => Promise<PhotoStorage>): void {
  let storage: PhotoStorage;
  let issues: SubgraphUnderTest;
  let reporter: TestClient & { readonly personId: string };
  let picture: Buffer;
  beforeAll(async () => {
    storage = await start();
    issues = await startIssues(undefined, storage.media);
    reporter = await issues.as('SECURITY_PARTNER', 'S111');
    picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#a33' } })
      .jpeg()
      .toBuffer();
  }, 60_000);
  afterAll(async () => {
    await issues.close();
    await storage.stop();
  });

  const bearer = async () => `Bearer ${await issues.token(testIdentity(reporter.personId))}`;
  const upload = async () =>
    supertest(issues.server)
      .post('/media')
      .set('authorization', await bearer())
      .set('content-type', 'image/jpeg')
      .send(picture);
  const download = async (id: string) =>
    supertest(issues.server)
      .get(`/media/${id}`)
      .set('authorization', await bearer());
  const known = async () =>
    (await issues.database.query<{ id: string }>(`SELECT id FROM photo`)).rows.map(({ id }) => id);

  it('refuses photos with a code, goes on with everything else, and has every photo afterwards', async () => {
    const taken = (await upload()).body.id as string;
    const unused = (await upload()).body.id as string;
    await raise(reporter, { attachmentIds: [taken] });
    await storage.breakDown();

    for (const answer of [await upload(), await download(taken)]) {
      expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([
        503,
        'STORAGE_UNAVAILABLE',
      ]);
    }
    await raise(reporter, {});
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    await expect(issues.app.get(Attachments, { strict: false }).removeExpired(tomorrow)).rejects.toThrow(
      unavailable,
    );
    expect(await known()).toEqual(expect.arrayContaining([taken, unused]));

    await storage.repair();
    const shown = await download(taken);
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/webp']);
    expect(Number(shown.headers['content-length'])).toBe((shown.body as Buffer).length);
    expect((await upload()).status).toBe(201);
    // What was removed in the database is removed in the storage too, the remains of the refused upload included.
    await until('unused photos to be gone', async () => {
      await issues.app.get(Attachments, { strict: false }).removeExpired(tomorrow);
      return (await known()).length === 1;
    });
    expect(await known()).toEqual([taken]);
    expect(await storeAt(storage.media).get(photoFile(unused))).toBeNull();
  }, 90_000);
}
