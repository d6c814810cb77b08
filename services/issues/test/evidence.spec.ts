import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import supertest from 'supertest';
import {
  AUTHOR,
  PLACE,
  smallDocument,
  smallVideo,
  testIdentity,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import { Attachments } from '@vicinia/attachments';
import { OwnedMeasure } from './owned-measure.js';
import { change, newReceiptHash, RAISE, raise } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const ATTACH = change(
  'attachEvidence',
  'AttachEvidenceInput',
  'measure { attachments { id kind isRedacted } }',
);
const REDACT = change('redactEvidence', 'RedactEvidenceInput', 'photo { id isRedacted }');
const DROP = change('dropMeasure', 'DropMeasureInput', 'issue { id }');
const DECLINE = change('declineIssue', 'DeclineIssueInput', 'issue { id }');
const REDACT_OF_CONCERN = change('redactPhoto', 'RedactPhotoInput', 'photo { id }');
const ATTACHMENTS = `query ($id: ID!) { issue(id: $id) { matrix { measures { attachments { id width height isRedacted } } } } }`;
const UPPER_LEFT = { left: 0, top: 0, width: 0.5, height: 0.5 };

describe('the evidence of a measure', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let stranger: Person;
  let m: OwnedMeasure;
  let measureId: string;

  beforeAll(async () => {
    issues = await startIssues(600_000, { MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-evidence-')) });
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    stranger = await issues.as('SECURITY_PARTNER', 'S222');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    m = await OwnedMeasure.write(issues, officer);
    measureId = await m.id();
  });

  const bearer = async ({ personId }: Person): Promise<string> =>
    `Bearer ${await issues.token(testIdentity(personId))}`;

  const send = async (who: Person, file: Buffer): Promise<supertest.Response> =>
    supertest(issues.server)
      .post('/media')
      .set('authorization', await bearer(who))
      .set('content-type', 'application/octet-stream')
      .send(file);
  async function upload(who: Person): Promise<string> {
    const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#e0e0e0' } })
      .png()
      .toBuffer();
    return (await send(who, picture)).body.id as string;
  }
  const download = async (path: string, who: Person): Promise<supertest.Response> =>
    supertest(issues.server)
      .get(`/media/${path}`)
      .set('authorization', await bearer(who));

  it('are photos of whoever reports, which all readers of the issue see and nobody else', async () => {
    const id = await upload(m.owner);
    expect((await download(id, officer)).status).toBe(404);
    const { attachEvidence } = await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: [id] } });
    expect(attachEvidence.measure.attachments).toEqual([{ id, kind: 'PHOTO', isRedacted: false }]);
    const [measure] = (await m.representative.query(ATTACHMENTS, { id: m.issueId })).issue.matrix.measures;
    expect(measure.attachments).toEqual([{ id, width: 80, height: 60, isRedacted: false }]);
    for (const file of [id, `${id}/thumbnail`]) {
      // A test knows the account only of people it appointed, so the representative asks the graph alone.
      for (const who of [officer, m.owner]) expect((await download(file, who)).status).toBe(200);
      expect((await download(file, stranger)).status).toBe(404);
    }
  });

  it('are documents too, which are handed out to be saved and say nothing of who wrote them', async () => {
    const { status, body } = await send(m.owner, smallDocument());
    expect([status, body]).toEqual([
      201,
      { id: expect.any(String), kind: 'DOCUMENT', width: null, height: null },
    ]);
    const { attachEvidence } = await m.owner.mutate(ATTACH, {
      input: { measureId, attachmentIds: [body.id] },
    });
    expect(attachEvidence.measure.attachments).toEqual([
      { id: body.id, kind: 'DOCUMENT', isRedacted: false },
    ]);
    const { headers, body: file } = await download(body.id as string, officer);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${body.id}.pdf"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((file as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect((file as Buffer).includes(AUTHOR)).toBe(false);
    expect((await download(body.id as string, stranger)).status).toBe(404);
    expect((await download(`${body.id}/thumbnail`, officer)).status).toBe(404);
  });

  it.each([
    ['a program to start', smallDocument('/OpenAction <</S /Launch>>'), 'DOCUMENT_WITH_ACTIONS'],
    ['nothing to read', Buffer.from('%PDF-1.7'), 'DOCUMENT_UNREADABLE'],
  ])('is no document with %s', async (_what, file, code) => {
    const { status, body } = await send(m.owner, file);
    expect([status, body.errors[0].extensions.code]).toEqual([422, code]);
  });

  it.each([
    ['a document', () => Promise.resolve(smallDocument())],
    ['a video', smallVideo],
  ])('is alone %s: concerns take photos, and whoever has no name sends none', async (_what, made) => {
    const file = await made();
    const { body } = await send(stranger, file);
    const concern = { attachmentIds: [body.id], category: 'OTHER', text: 'x', language: 'de' };
    expect(await stranger.refusal(RAISE, { input: concern })).toBe('INVALID_INPUT');
    const nameless = await supertest(issues.server)
      .post('/media')
      .set('authorization', `Bearer ${await issues.token(null)}`)
      .set('x-receipt-hash', newReceiptHash())
      .set('content-type', 'application/octet-stream')
      .send(file);
    expect([nameless.status, nameless.body.errors[0].extensions.code]).toEqual([
      403,
      'ANONYMITY_NOT_ALLOWED',
    ]);
  });

  it('are videos too, which are shown and say nothing of where they were taken', async () => {
    const { status, body } = await send(m.owner, await smallVideo());
    expect([status, body]).toEqual([201, { id: expect.any(String), kind: 'VIDEO', width: 640, height: 480 }]);
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: [body.id] } });
    const { headers, body: file } = await download(body.id as string, officer);
    expect(headers).toMatchObject({ 'content-type': 'video/mp4', 'content-disposition': 'inline' });
    expect((file as Buffer).includes(PLACE)).toBe(false);
    expect((await download(body.id as string, stranger)).status).toBe(404);
    expect((await send(m.owner, (await smallVideo()).subarray(0, -1))).body.errors[0].extensions.code).toBe(
      'VIDEO_INCOMPLETE',
    );
  });

  it('has no parts to cover where it is a document', async () => {
    const { body } = await send(m.owner, smallDocument());
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: [body.id] } });
    const input = { measureId, photoId: body.id, regions: [UPPER_LEFT] };
    expect(await officer.refusal(REDACT, { input })).toBe('NOT_FOUND');
  });

  it('is attached once when the key is repeated, and is nobody else’s to attach', async () => {
    const id = await upload(m.owner);
    expect(await m.representative.refusal(ATTACH, { input: { measureId, attachmentIds: [id] } })).toBe(
      'FORBIDDEN',
    );
    expect(await officer.refusal(ATTACH, { input: { measureId, attachmentIds: [id] } })).toBe(
      'INVALID_INPUT',
    );
    expect(await m.owner.refusal(ATTACH, { input: { measureId, attachmentIds: [] } })).toBe('INVALID_INPUT');
    const asked = { input: { measureId, attachmentIds: [id] }, key: 'evidence-once' };
    for (const _time of [1, 2]) {
      const { attachEvidence } = await m.owner.mutate(ATTACH, asked);
      expect(attachEvidence.measure.attachments).toHaveLength(1);
    }
    expect(await m.owner.refusal(ATTACH, { input: { measureId, attachmentIds: [id] } })).toBe(
      'INVALID_INPUT',
    );
  });

  it('is answered as each of several mutations of one request left it', async () => {
    const [first, second] = [await upload(m.owner), await upload(m.owner)];
    const attach = (id: string): string =>
      `attachEvidence(input: { measureId: "${measureId}", attachmentIds: ["${id}"] }, idempotencyKey: "evidence-${id}") {
        measure { attachments { id } } }`;
    const answer = await m.owner.mutate(`mutation { first: ${attach(first)} both: ${attach(second)} }`, {});
    expect(answer.first.measure.attachments).toHaveLength(1);
    expect(answer.both.measure.attachments).toHaveLength(2);
  });

  it('is at most twenty files, however many times somebody reports', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 21; n += 1) ids.push(await upload(m.owner));
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: ids.slice(0, 19) } });
    const two = { input: { measureId, attachmentIds: ids.slice(19) } };
    expect(await m.owner.refusal(ATTACH, two)).toBe('INVALID_INPUT');
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: ids.slice(20) } });
  });

  it('is covered in parts by whoever leads the issue, as a photo of this measure alone', async () => {
    const photoId = await upload(m.owner);
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: [photoId] } });
    const input = { measureId, photoId, regions: [UPPER_LEFT] };
    expect(await m.owner.refusal(REDACT, { input })).toBe('FORBIDDEN');
    const concernId = await raise(stranger, { point: issues.country.pointIn('B1111') });
    expect(
      await officer.refusal(REDACT_OF_CONCERN, { input: { concernId, photoId, regions: [UPPER_LEFT] } }),
    ).toBe('NOT_FOUND');
    const { redactEvidence } = await officer.mutate(REDACT, { input });
    expect(redactEvidence.photo).toEqual({ id: photoId, isRedacted: true });
    for (const file of [photoId, `${photoId}/thumbnail`]) {
      const { data } = await sharp((await download(file, m.owner)).body as Buffer)
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([data[0]! < 30, data.at(-1)! > 200]).toEqual([true, true]);
    }
  });

  it('is still covered once the issue has ended, when nobody adds to it any more', async () => {
    const [photoId, late] = [await upload(m.owner), await upload(m.owner)];
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: [photoId] } });
    const reason = [{ language: 'de', text: 'Anders gelöst' }];
    await officer.mutate(DECLINE, { input: { issueId: m.issueId, reason } });
    const added = { input: { measureId, attachmentIds: [late] } };
    expect(await m.owner.refusal(ATTACH, added)).toBe('TRANSITION_NOT_ALLOWED');
    const input = { measureId, photoId, regions: [UPPER_LEFT] };
    expect((await officer.mutate(REDACT, { input })).redactEvidence.photo.isRedacted).toBe(true);
  });

  it('stays when photos go that no record took, and comes to no measure that was dropped', async () => {
    const kept = await upload(m.owner);
    const late = await upload(m.owner);
    await m.owner.mutate(ATTACH, { input: { measureId, attachmentIds: [kept] } });
    await officer.mutate(DROP, { input: { measureId, reason: 'Anders gelöst' } });
    const onDropped = { input: { measureId, attachmentIds: [late] } };
    expect(await officer.refusal(ATTACH, onDropped)).toBe('TRANSITION_NOT_ALLOWED');
    await issues.app.get(Attachments, { strict: false }).removeExpired(new Date(Date.now() + 25 * 3_600_000));
    expect((await download(kept, officer)).status).toBe(200);
    expect((await download(late, m.owner)).status).toBe(404);
  });
});
