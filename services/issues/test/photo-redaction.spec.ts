import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import sharp from 'sharp';
import supertest from 'supertest';
import { change, raise } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const REDACT = change('redactPhoto', 'RedactPhotoInput', 'photo { id isRedacted }');
const PHOTOS = `query ($id: ID!) { concern(id: $id) { attachments { id isRedacted } } }`;
const UPPER_LEFT = { left: 0, top: 0, width: 0.5, height: 0.5 };
const LOWER_RIGHT = { left: 0.5, top: 0.5, width: 0.5, height: 0.5 };

describe('a photo in which somebody can be recognised', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let reporter: Person;

  beforeAll(async () => {
    issues = await startIssues(600_000, { MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-photos-')) });
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    // Appointed far away, because a test knows the account only of people it appointed.
    reporter = await issues.as('SECURITY_PARTNER', 'S222');
  });
  afterAll(() => issues.close());

  const bearer = async ({ personId }: Person): Promise<string> =>
    `Bearer ${await issues.token(testIdentity(personId))}`;

  async function concernWithPhoto(): Promise<{ concernId: string; photoId: string }> {
    const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#e0e0e0' } })
      .png()
      .toBuffer();
    const { body } = await supertest(issues.server)
      .post('/media')
      .set('authorization', await bearer(reporter))
      .set('content-type', 'image/png')
      .send(picture);
    const photoId = body.id as string;
    const concernId = await raise(reporter, {
      attachmentIds: [photoId],
      point: issues.country.pointIn('B1111'),
    });
    return { concernId, photoId };
  }

  /** Brightness of the four quarters, as the reporter sees them. */
  async function quarters(path: string): Promise<('dark' | 'light')[]> {
    const { body } = await supertest(issues.server)
      .get(`/media/${path}`)
      .set('authorization', await bearer(reporter));
    const { data, info } = await sharp(body as Buffer)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      (data[Math.floor(y * info.height) * info.width + Math.floor(x * info.width)] ?? 255) < 30
        ? 'dark'
        : 'light';
    return [at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)];
  }

  it('is covered in its file and its thumbnail, for the reporter too, one part after the other', async () => {
    const { concernId, photoId } = await concernWithPhoto();
    const { redactPhoto } = await officer.mutate(REDACT, {
      input: { concernId, photoId, regions: [UPPER_LEFT] },
    });
    expect(redactPhoto.photo).toEqual({ id: photoId, isRedacted: true });
    expect(await quarters(photoId)).toEqual(['dark', 'light', 'light', 'light']);
    await officer.mutate(REDACT, { input: { concernId, photoId, regions: [LOWER_RIGHT] } });
    for (const path of [photoId, `${photoId}/thumbnail`])
      expect(await quarters(path)).toEqual(['dark', 'light', 'light', 'dark']);
    expect((await reporter.query(PHOTOS, { id: concernId })).concern.attachments).toEqual([
      { id: photoId, isRedacted: true },
    ]);
  });

  it('loses nothing when two cover parts of it at the same time', async () => {
    const { concernId, photoId } = await concernWithPhoto();
    await Promise.all(
      [UPPER_LEFT, LOWER_RIGHT].map((region) =>
        officer.mutate(REDACT, { input: { concernId, photoId, regions: [region] } }),
      ),
    );
    expect(await quarters(photoId)).toEqual(['dark', 'light', 'light', 'dark']);
  });

  it.each([
    ['no region', [], 'INVALID_INPUT'],
    ['a region outside the picture', [{ ...LOWER_RIGHT, width: 0.6 }], 'INVALID_INPUT'],
    ['a region without extent', [{ ...UPPER_LEFT, height: 0 }], 'INVALID_INPUT'],
  ])('stays as it is with %s', async (_, regions, code) => {
    const { concernId, photoId } = await concernWithPhoto();
    expect(await officer.refusal(REDACT, { input: { concernId, photoId, regions } })).toBe(code);
    expect(await quarters(photoId)).toEqual(['light', 'light', 'light', 'light']);
  });

  it('is not found in another concern, and is nothing that its reporter may cover', async () => {
    const { concernId, photoId } = await concernWithPhoto();
    const other = await concernWithPhoto();
    const regions = [UPPER_LEFT];
    for (const id of [other.photoId, randomUUID()])
      expect(await officer.refusal(REDACT, { input: { concernId, photoId: id, regions } })).toBe('NOT_FOUND');
    expect(await reporter.refusal(REDACT, { input: { concernId, photoId, regions } })).toBe('FORBIDDEN');
    expect(await quarters(photoId)).toEqual(['light', 'light', 'light', 'light']);
  });
});
