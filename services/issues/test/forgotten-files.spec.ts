import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ForgottenFiles } from '@vicinia/attachments';
import { smallDocument, testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import sharp from 'sharp';
import supertest from 'supertest';
import { startIssues } from './start-issues.js';

const HOUR_MS = 3_600_000;

describe('files of which no row knows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-forgotten-'));
  let issues: SubgraphUnderTest;
  let partner: TestClient;

  beforeAll(async () => {
    issues = await startIssues(600_000, { MEDIA_FOLDER: folder });
    partner = await issues.as('SECURITY_PARTNER', 'S111');
  });
  afterAll(() => issues.close());

  const upload = async (file: Buffer): Promise<string> => {
    const { body } = await supertest(issues.server)
      .post('/media')
      .set('authorization', `Bearer ${await issues.token(testIdentity(partner.personId!))}`)
      .set('content-type', 'application/octet-stream')
      .send(file);
    return body.id as string;
  };
  const photo = async (): Promise<string> =>
    upload(
      await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    );
  const names = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  const filesOf = (id: string): number => names().filter((name) => name.includes(id)).length;
  const forget = (id: string): Promise<unknown> =>
    issues.database.query(`DELETE FROM photo WHERE id = $1`, [id]);
  const removeAfter = (hours: number): Promise<void> =>
    issues.app.get(ForgottenFiles, { strict: false }).remove(new Date(Date.now() + hours * HOUR_MS));

  it('stay for a day and then go, photos and documents, and nothing else goes', async () => {
    const [kept, lost, lostDocument] = [await photo(), await photo(), await upload(smallDocument())];
    writeFileSync(join(folder, 'notes-of-the-operator.txt'), '');
    await forget(lost);
    await forget(lostDocument);
    await removeAfter(22);
    expect([kept, lost, lostDocument].map(filesOf)).toEqual([2, 2, 1]);
    await removeAfter(26);
    expect([kept, lost, lostDocument].map(filesOf)).toEqual([2, 0, 0]);
    expect(names()).toContain('notes-of-the-operator.txt');
  });

  it('stay when the database knows of no file at all, as one that is not of this storage', async () => {
    const id = await photo();
    await issues.database.query(`DELETE FROM photo`);
    await removeAfter(26);
    expect(filesOf(id)).toBe(2);
  });
});
