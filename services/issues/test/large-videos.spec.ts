import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { smallVideo, testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { OwnedMeasure } from './owned-measure.js';
import { change, newReceiptHash } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const MOST = 15_000_000;
const ATTACH = change('attachEvidence', 'AttachEvidenceInput', 'measure { attachments { address } }');
const LIMITS = `{ uploadLimits { photoBytes documentBytes videoBytes videoMinutes } }`;

/** A film with a part in it that players pass over, so that the whole has so many bytes. */
async function filmOf(bytes: number): Promise<Buffer> {
  const film = await smallVideo();
  const rest = Buffer.alloc(bytes - film.length);
  rest.writeUInt32BE(rest.length, 0);
  rest.write('free', 4, 'latin1');
  return Buffer.concat([film, rest]);
}

describe('a video that is larger than what is held in memory', () => {
  const work = mkdtempSync(join(tmpdir(), 'vicinia-work-'));
  let issues: SubgraphUnderTest;
  let officer: Person;

  beforeAll(async () => {
    issues = await startIssues(600_000, {
      MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-large-')),
      MEDIA_WORK_FOLDER: work,
      MAX_VIDEO_BYTES: MOST,
    });
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const send = async (file: Buffer, receipt?: string): Promise<supertest.Response> => {
    const identity = receipt === undefined ? testIdentity(officer.personId) : null;
    const request = supertest(issues.server)
      .post('/media')
      .set('authorization', `Bearer ${await issues.token(identity)}`)
      .set('content-type', 'video/mp4');
    if (receipt !== undefined) void request.set('x-receipt-hash', receipt);
    return request.send(file);
  };
  const refused = ({ status, body }: supertest.Response): unknown => [status, body.errors[0].extensions.code];

  it('is taken up to the limit that everybody is told, and is read in parts', async () => {
    const { uploadLimits } = await issues.visitor.query(LIMITS);
    expect(uploadLimits).toEqual({
      photoBytes: 10_000_000,
      documentBytes: 10_000_000,
      videoBytes: MOST,
      videoMinutes: 10,
    });
    const { status, body } = await send(await filmOf(MOST));
    expect([status, body]).toEqual([201, { id: body.id, kind: 'VIDEO', width: 640, height: 480 }]);
    const measureId = await (await OwnedMeasure.write(issues, officer)).id();
    const { attachEvidence } = await officer.mutate(ATTACH, {
      input: { measureId, attachmentIds: [body.id] },
    });
    const read = async (range?: string): Promise<supertest.Response> => {
      const request = supertest(issues.server)
        .get(attachEvidence.measure.attachments[0].address as string)
        .set('authorization', `Bearer ${await issues.token(null)}`);
      return range === undefined ? request : request.set('range', range);
    };
    const whole = await read();
    const file = whole.body as Buffer;
    expect([whole.status, whole.headers['accept-ranges']]).toEqual([200, 'bytes']);
    for (const [range, from, to] of [
      ['bytes=4-11', 4, 12],
      [`bytes=${String(file.length - 8)}-`, file.length - 8, file.length],
      ['bytes=-100', file.length - 100, file.length],
    ] as const) {
      const part = await read(range);
      const said = `bytes ${String(from)}-${String(to - 1)}/${String(file.length)}`;
      expect([part.status, part.headers['content-range']]).toEqual([206, said]);
      expect(part.body).toEqual(file.subarray(from, to));
    }
    expect((await read('bytes=99999999-')).status).toBe(200);
  });

  it.each([
    ['beyond the limit', () => filmOf(MOST + 1), [413, 'PAYLOAD_TOO_LARGE']],
    ['cut off', async () => (await filmOf(MOST)).subarray(0, MOST - 1), [422, 'VIDEO_INCOMPLETE']],
  ] as const)('is refused where it is %s, and nothing of it stays on the disk', async (_what, film, said) => {
    expect(refused(await send(await film()))).toEqual(said);
    expect(readdirSync(work)).toEqual([]);
  });

  it('is nothing for somebody without a name, and a document is no larger than before', async () => {
    expect(refused(await send(await filmOf(MOST), newReceiptHash()))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(refused(await send(await smallVideo(), newReceiptHash()))).toEqual([403, 'ANONYMITY_NOT_ALLOWED']);
    const document = Buffer.alloc(10_000_001);
    document.write('%PDF-1.7');
    expect(refused(await send(document))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(readdirSync(work)).toEqual([]);
  });
});
