import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import supertest from 'supertest';
import { Attachments } from '@vicinia/attachments';
import { testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { ConcernRetentionService } from '../src/concern-retention/concern-retention.service.js';
import {
  ANSWER,
  BY_RECEIPT,
  change,
  CLOSE_CONCERN,
  newReceiptHash,
  TRIAGE,
  RAISE,
  RAISE_ANONYMOUSLY,
  raise,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

describe('a photo of a concern', () => {
  let issues: SubgraphUnderTest;
  let picture: Buffer;
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-photos-'));
  let officer: Staff;
  let reporter: Staff;
  let stranger: Staff;
  beforeAll(async () => {
    issues = await startIssues(600_000, { MEDIA_FOLDER: folder });
    picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#a33' } })
      .jpeg()
      .withExif({ IFD0: { Make: 'Camera of somebody' }, IFD3: { GPSLatitude: '47/1 0/1 0/1' } })
      .toBuffer();
    // Appointed far away, because a test knows the account only of people it appointed.
    [officer, reporter, stranger] = [
      await issues.as('SECURITY_OFFICER', 'S111'),
      await issues.as('SECURITY_PARTNER', 'S222'),
      await issues.as('SECURITY_PARTNER', 'S222'),
    ];
  }, 60_000);
  afterAll(() => issues.close());

  const bearer = async (personId: string | null) =>
    `Bearer ${await issues.token(personId === null ? null : testIdentity(personId))}`;
  const upload = async (file: Buffer, who: Staff | null, more: { receipt?: string; type?: string } = {}) => {
    const request = supertest(issues.server)
      .post('/media')
      .set('authorization', await bearer(who?.personId ?? null))
      .set('content-type', more.type ?? 'image/jpeg');
    if (more.receipt !== undefined) void request.set('x-receipt-hash', more.receipt);
    return request.send(file);
  };
  const download = async (id: string, who: Staff | null, receipt?: string) => {
    const request = supertest(issues.server)
      .get(`/media/${id}`)
      .set('authorization', await bearer(who?.personId ?? null));
    if (receipt !== undefined) void request.set('x-receipt-hash', receipt);
    return request;
  };
  const codeOf = (response: supertest.Response) =>
    response.body.errors?.[0]?.extensions?.code as string | undefined;

  it('is stored without what its file told of place and camera', async () => {
    const { body, status } = await upload(picture, reporter);
    expect([status, body]).toEqual([201, { id: expect.any(String), kind: 'PHOTO', width: 80, height: 60 }]);
    const { body: file, headers } = await download(body.id, reporter);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const metadata = await sharp(file as Buffer).metadata();
    expect([metadata.format, metadata.exif, metadata.xmp]).toEqual(['webp', undefined, undefined]);
  });

  it('goes, with its files, when its concern is erased', async () => {
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    const names = [{ language: 'de', text: 'x' }];
    const configure = change(
      'configureConcernCategory',
      'ConfigureConcernCategoryInput',
      'category { code }',
    );
    await lead.mutate(configure, { input: { code: 'KEPT_SHORTLY', names, retentionDays: 1 } });
    const { body } = await upload(picture, reporter);
    const point = issues.country.pointIn('B1111');
    const id = await raise(reporter, { category: 'KEPT_SHORTLY', attachmentIds: [body.id], point });
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Ja', language: 'de' } });
    await officer.mutate(CLOSE_CONCERN, { id });
    const files = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes(body.id));
    expect(files()).toHaveLength(2);
    const retention = issues.app.get(ConcernRetentionService, { strict: false });
    await retention.eraseDue(new Date(Date.now() + 2 * 86_400_000));
    expect(files()).toEqual([]);
    expect((await download(body.id, officer)).status).toBe(404);
  });

  it.each([
    ['an unreadable file', Buffer.from('this is no photo'), 422, 'PHOTO_UNREADABLE'],
    ['no file', Buffer.alloc(0), 422, 'PHOTO_UNREADABLE'],
    ['more than 10 MB', Buffer.alloc(10_000_001, 7), 413, 'PAYLOAD_TOO_LARGE'],
  ])('is refused with %s', async (_what, file, status, code) => {
    const response = await upload(file, reporter);
    expect([response.status, codeOf(response)]).toEqual([status, code]);
    expect(response.body.errors[0]).toMatchObject({
      message: expect.any(String),
      extensions: { correlationId: expect.any(String) },
    });
  });

  it('is refused in words of its own when sending broke off, and as HEIC', async () => {
    const cutOff = await upload(picture.subarray(0, picture.length - 200), reporter);
    expect([cutOff.status, cutOff.body.errors[0]]).toEqual([
      422,
      {
        message: 'a part of the photo is missing or damaged, send it again',
        extensions: { code: 'PHOTO_INCOMPLETE', key: 'PHOTO_INCOMPLETE', correlationId: expect.any(String) },
      },
    ]);
    const heic = readFileSync(new URL('../../../libs/attachments/test/picture.heic', import.meta.url));
    const refused = await upload(heic, reporter, { type: 'image/heic' });
    expect([refused.status, codeOf(refused)]).toEqual([422, 'PHOTO_IN_HEIC']);
  });

  it.each([
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/json', '{'],
    ['text/plain', 'x'],
    ['', ''],
  ])('is refused as a body of type "%s" in the shape of every refusal', async (type, payload) => {
    const response = await issues.app.inject({
      method: 'POST',
      url: '/media',
      headers: {
        authorization: await bearer(reporter.personId),
        ...(type === '' ? {} : { 'content-type': type }),
      },
      payload,
    });
    expect(response.statusCode).toBe(415);
    expect(response.json().errors).toEqual([
      {
        message: 'send the picture, the video or the PDF itself as the body, with its content type',
        extensions: { code: 'INVALID_INPUT', key: 'INVALID_INPUT', correlationId: expect.any(String) },
      },
    ]);
  });

  it.each([
    ['GET', '/media'],
    ['GET', '/media/a/b'],
    ['PUT', '/media/a'],
    ['DELETE', '/media'],
    ['POST', '/media/a'],
  ] as const)('is not there at %s %s, in the shape of every refusal', async (method, url) => {
    const headers = {
      authorization: await bearer(reporter.personId),
      ...(method === 'GET' ? {} : { 'content-type': 'image/jpeg' }),
    };
    const response = await issues.app.inject({ method, url, headers });
    expect([response.statusCode, response.json().errors?.[0]?.extensions]).toEqual([
      404,
      { code: 'NOT_FOUND', key: 'NOT_FOUND', correlationId: expect.any(String) },
    ]);
  });

  it('is refused as soon as it is too long, when its length was not announced', async () => {
    const response = await issues.app.inject({
      method: 'POST',
      url: '/media',
      headers: { authorization: await bearer(reporter.personId), 'content-type': 'image/jpeg' },
      payload: Readable.from([Buffer.alloc(9_000_000, 7), Buffer.alloc(1_000_001, 7)]),
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
  });

  it('is refused from nobody, with a malformed receipt, and without a token of the gateway', async () => {
    const unsigned = await upload(picture, null);
    expect([unsigned.status, codeOf(unsigned)]).toEqual([403, 'UNAUTHENTICATED']);
    expect(codeOf(await upload(picture, null, { receipt: 'abc' }))).toBe('RECEIPT_MALFORMED');
    expect(
      (await supertest(issues.server).post('/media').set('content-type', 'image/jpeg').send(picture)).status,
    ).toBe(401);
  });

  it('is seen by whoever may see its concern, and by nobody else', async () => {
    const { id } = (await upload(picture, reporter)).body as { id: string };
    expect((await download(id, officer)).status).toBe(404);
    const concern = await raise(reporter, { point: issues.country.pointIn('B1111'), attachmentIds: [id] });
    const shown = await officer.query(`{ concern(id: "${concern}") { attachments { id width height } } }`);
    expect(shown.concern.attachments).toEqual([{ id, width: 80, height: 60 }]);
    for (const file of [id, `${id}/thumbnail`]) {
      expect((await download(file, officer)).status).toBe(200);
      expect((await download(file, reporter)).status).toBe(200);
      for (const who of [stranger, null]) {
        const response = await download(file, who);
        expect([response.status, codeOf(response)]).toEqual([404, 'NOT_FOUND']);
      }
    }
    for (const unknown of [randomUUID(), 'not-an-id', '..%2F..%2Fsecret'])
      expect((await download(unknown, officer)).status).toBe(404);
  });

  it('is opened for a few minutes by the address that its readers are told, with a token or a receipt', async () => {
    const read = (address: string): Promise<supertest.Response> =>
      download(address.slice('/media/'.length), null);
    const { id } = (await upload(picture, reporter)).body as { id: string };
    const concern = await raise(reporter, { point: issues.country.pointIn('B1111'), attachmentIds: [id] });
    const receiptHash = newReceiptHash();
    const sent = (await upload(picture, null, { receipt: receiptHash })).body as { id: string };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: {
        ...{ receiptHash, category: 'OTHER', text: 'Dunkel', language: 'de' },
        ...{ point: issues.country.pointIn('B1111'), attachmentIds: [sent.id] },
      },
    });
    const fields = 'attachments { id address thumbnailAddress }';
    const { attachments } = (await officer.query(`{ concern(id: "${concern}") { ${fields} } }`)).concern;
    const byReceipt = await issues.visitor.query(
      `{ concernByReceipt(receiptHash: "${receiptHash}") { ${fields} } }`,
    );
    for (const { address, thumbnailAddress } of [...attachments, ...byReceipt.concernByReceipt.attachments])
      for (const told of [address, thumbnailAddress]) expect((await read(told as string)).status).toBe(200);

    const [{ address }] = attachments as [{ address: string }];
    const [, until = '', key = ''] = /until=(\d+)&key=(.+)$/.exec(address) ?? [];
    for (const other of [
      `/media/${id}`,
      `/media/${id}?until=${until}`,
      `/media/${id}?until=${until}&key=`,
      `/media/${id}?until=${String(Number(until) + 300)}&key=${key}`,
      `/media/${sent.id}?until=${until}&key=${key}`,
      `/media/${id}?until=${until}&key=${key}&key=${key}`,
    ])
      expect((await read(other)).status).toBe(404);
  });

  it('is shown in small, also one that a release before kept without a thumbnail', async () => {
    const wide = await sharp({ create: { width: 1_000, height: 500, channels: 3, background: '#345' } })
      .png()
      .toBuffer();
    const { id } = (await upload(wide, reporter)).body as { id: string };
    const small = { format: 'webp', width: 320, height: 160 };
    expect(
      await sharp((await download(`${id}/thumbnail`, reporter)).body as Buffer).metadata(),
    ).toMatchObject(small);

    rmSync(join(folder, id.slice(0, 2), `${id}.thumbnail.webp`));

    expect(
      await sharp((await download(`${id}/thumbnail`, reporter)).body as Buffer).metadata(),
    ).toMatchObject(small);
  });

  it('of an anonymous concern belongs to the receipt and holds no person and no exact time', async () => {
    const receipt = newReceiptHash();
    const { id } = (await upload(picture, reporter, { receipt })).body as { id: string };
    const { rows } = await issues.database.query(`SELECT uploaded_by, expires_at FROM photo WHERE id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ uploaded_by: null, expires_at: expect.any(Date) }]);
    expect(rows[0].expires_at.toISOString()).toMatch(/:00:00\.000Z$/);
    const input = {
      category: 'OTHER',
      text: 'x',
      language: 'de',
      point: issues.country.pointIn('B1111'),
      attachmentIds: [id],
    };
    const refusal = issues.visitor.refusal(RAISE_ANONYMOUSLY, {
      input: { ...input, receiptHash: newReceiptHash() },
    });
    expect(await refusal).toBe('INVALID_INPUT');
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input: { ...input, receiptHash: receipt } });
    expect((await issues.visitor.query(BY_RECEIPT, { hash: receipt })).concernByReceipt.status).toBe(
      'RECEIVED',
    );
    expect((await download(id, null, receipt)).status).toBe(200);
    expect((await download(id, null, newReceiptHash())).status).toBe(404);
    expect((await download(id, officer)).status).toBe(200);
  });

  it('is taken by one concern only, of its uploader only, at most five by one', async () => {
    const { id } = (await upload(picture, reporter)).body as { id: string };
    const input = { category: 'OTHER', text: 'x', language: 'de', attachmentIds: [id] };
    expect(await stranger.refusal(RAISE, { input })).toBe('INVALID_INPUT');
    await reporter.mutate(RAISE, { input });
    expect(await reporter.refusal(RAISE, { input })).toBe('INVALID_INPUT');
    const six = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async () => (await upload(picture, reporter)).body.id as string),
    );
    expect(await reporter.refusal(RAISE, { input: { ...input, attachmentIds: six } })).toBe('INVALID_INPUT');
    await reporter.mutate(RAISE, { input: { ...input, attachmentIds: six.slice(0, 5) } });
  });

  it('goes after a day unless a concern took it', async () => {
    const unused = (await upload(picture, reporter)).body.id as string;
    const used = (await upload(picture, reporter)).body.id as string;
    await raise(reporter, { attachmentIds: [used] });
    await issues.app.get(Attachments, { strict: false }).removeExpired(new Date(Date.now() + 23 * 3_600_000));
    expect((await download(unused, reporter)).status).toBe(200);
    await issues.app.get(Attachments, { strict: false }).removeExpired(new Date(Date.now() + 25 * 3_600_000));
    expect((await download(unused, reporter)).status).toBe(404);
    expect((await download(used, reporter)).status).toBe(200);
  });
});
