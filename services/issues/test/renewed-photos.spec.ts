import { mkdtempSync, readFileSync, statSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import supertest from 'supertest';
import { testIdentity, type SubgraphUnderTest } from '@vicinia/testkit';
import { AttachmentService } from '../src/attachment/attachment.service.js';
import { newReceiptHash } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const HOUR_MS = 3_600_000;
/** Enough that chance does not put them in the order in which they came: 1 of 479,001,600. */
const PHOTOS = 12;

describe('the file of an anonymous photo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-renewed-'));
  let issues: SubgraphUnderTest;
  let picture: Buffer;
  const ids: string[] = [];
  let named: string;

  const upload = async (headers: Record<string, string>, identity: string | null): Promise<string> => {
    const { body } = await supertest(issues.server)
      .post('/media')
      .set('authorization', `Bearer ${await issues.token(identity, { quiet: identity === null })}`)
      .set('content-type', 'image/png')
      .set(headers)
      .send(picture);
    return body.id as string;
  };
  const file = (id: string): string => join(folder, id.slice(0, 2), `${id}.webp`);
  const known = (): Map<string, Stats> => new Map([...ids, named].map((id) => [id, statSync(file(id))]));
  const renew = (afterHours: number): Promise<void> =>
    issues.app
      .get(AttachmentService, { strict: false })
      .renewAnonymous(new Date(Date.now() + afterHours * HOUR_MS));

  beforeAll(async () => {
    issues = await startIssues(600_000, { MEDIA_FOLDER: folder });
    picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    for (let n = 0; n < PHOTOS; n += 1) ids.push(await upload({ 'x-receipt-hash': newReceiptHash() }, null));
    named = await upload({}, testIdentity(partner.personId));
  }, 60_000);
  afterAll(() => issues.close());

  it('stays as it is within its hour', async () => {
    const before = known();
    await renew(0);
    expect(known()).toEqual(before);
  });

  it('is made anew when the hour is over, in an order that says nothing, and says what it said', async () => {
    const before = known();
    const contents = new Map(ids.map((id) => [id, readFileSync(file(id))]));
    await renew(2);
    const after = known();
    const lastUpload = Math.max(...[...before.values()].map(({ ctimeMs }) => ctimeMs));
    for (const id of ids) {
      expect(after.get(id)!.ctimeMs).toBeGreaterThan(lastUpload);
      expect(after.get(id)!.ino).not.toBe(before.get(id)!.ino);
      expect(after.get(id)!.mtimeMs % HOUR_MS).toBe(0);
      expect(readFileSync(file(id)).equals(contents.get(id)!)).toBe(true);
    }
    const inOrderOfRenewal = ids.toSorted((a, b) => after.get(a)!.ctimeMs - after.get(b)!.ctimeMs);
    expect(inOrderOfRenewal).not.toEqual(ids);
    expect(after.get(named)).toEqual(before.get(named));
  });

  it('is made anew once', async () => {
    const before = known();
    await renew(3);
    expect(known()).toEqual(before);
  });
});
