import { randomUUID } from 'node:crypto';
import { Attachments } from '@vicinia/attachments';
import {
  AUTHOR,
  countStatements,
  smallDocument,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import sharp from 'sharp';
import { addMember, foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';
import {
  ATTACH,
  ATTACHMENTS,
  MinutesFiles,
  REDACT,
  UPPER_LEFT,
  WITHDRAW,
  writeMinutes,
} from './minutes-files.js';

const HOLD = `mutation ($input: RecordMeetingHeldInput!, $key: String!) {
  recordMeetingHeld(input: $input, idempotencyKey: $key) { meeting { id } } }`;
const RELEASE = `mutation ($input: ReleaseMinutesInput!, $key: String!) {
  releaseMinutes(input: $input, idempotencyKey: $key) { meeting { id } } }`;

const OF_PANEL = `query ($id: ID!) { panel(id: $id) { meetings { nodes { minutes { attachments { id } } } } } }`;

describe('files of minutes', () => {
  let service: SubgraphUnderTest;
  let files: MinutesFiles;
  let officer: TestClient;
  let chair: TestClient;
  let member: TestClient;
  let neighbour: TestClient;
  let panelId: string;
  let meetingId: string;

  beforeAll(async () => {
    service = await startMeetings();
    files = new MinutesFiles(service);
    officer = await service.as('SECURITY_OFFICER', 'S111');
    neighbour = await service.as('SECURITY_OFFICER', 'S112');
    chair = await service.as('SECURITY_PARTNER', 'S111');
    member = await service.as('SECURITY_PARTNER', 'S111');
    panelId = await foundPanel(service, officer, 'S111');
    await addMember(officer, panelId, chair.personId!, 'CHAIR');
    await addMember(officer, panelId, member.personId!);
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    meetingId = await scheduleMeeting(officer, panelId, inDays(-0.1));
  });

  const attach = (who: TestClient, ...attachmentIds: string[]): Promise<any> =>
    who.mutate(ATTACH, { input: { meetingId, attachmentIds } });
  const refusedAttaching = (who: TestClient, ...attachmentIds: string[]): Promise<string> =>
    who.refusal(ATTACH, { input: { meetingId, attachmentIds } });

  it('are photos and documents, which members and staff read and nobody else', async () => {
    await writeMinutes(officer, meetingId);
    const photo = await files.photo(chair);
    const document = (await files.send(chair, smallDocument())).body.id as string;
    expect((await files.read(`/media/minutes/${photo}`, chair)).status).toBe(404);

    const { minutes } = (await attach(chair, photo, document)).attachToMinutes.meeting;
    const shown = [
      { id: photo, path: `/media/minutes/${photo}`, kind: 'PHOTO', width: 80, isRedacted: false },
      { id: document, path: `/media/minutes/${document}`, kind: 'DOCUMENT', width: null, isRedacted: false },
    ].sort((one, other) => one.id.localeCompare(other.id));
    expect(minutes.attachments).toEqual(shown);
    expect((await member.query(ATTACHMENTS, { id: meetingId })).meeting.minutes.attachments).toEqual(shown);

    for (const path of [`/media/minutes/${photo}`, `/media/minutes/${photo}/thumbnail`, shown[0]!.path]) {
      for (const who of [member, officer]) expect((await files.read(path, who)).status).toBe(200);
      for (const who of [neighbour, null]) expect((await files.read(path, who)).status).toBe(404);
    }
    const ADDRESSES = `query ($id: ID!) { meeting(id: $id) { minutes { attachments { id address thumbnailAddress } } } }`;
    const told = (await member.query(ADDRESSES, { id: meetingId })).meeting.minutes.attachments as {
      id: string;
      address: string;
      thumbnailAddress: string | null;
    }[];
    for (const { id, address, thumbnailAddress } of told) {
      expect(thumbnailAddress === null).toBe(id === document);
      for (const path of [address, thumbnailAddress ?? address])
        expect((await files.read(path, null)).status).toBe(200);
    }
    const { headers, body } = await files.read(`/media/minutes/${document}`, member);
    expect(headers['content-disposition']).toBe(`attachment; filename="${document}.pdf"`);
    expect((body as Buffer).includes(AUTHOR)).toBe(false);
  });

  it('come once, from whoever uploaded them, at most twenty', async () => {
    await writeMinutes(officer, meetingId);
    const id = await files.photo(chair);
    expect(await refusedAttaching(officer, id)).toBe('INVALID_INPUT');
    expect(await refusedAttaching(chair)).toBe('INVALID_INPUT');
    const asked = { input: { meetingId, attachmentIds: [id] }, key: randomUUID() };
    for (const _time of [1, 2]) {
      const { attachToMinutes } = await chair.mutate(ATTACH, asked);
      expect(attachToMinutes.meeting.minutes.attachments).toHaveLength(1);
    }
    expect(await refusedAttaching(chair, id)).toBe('INVALID_INPUT');
    const more = await Promise.all(Array.from({ length: 20 }, () => files.photo(chair)));
    expect(await refusedAttaching(chair, ...more)).toBe('INVALID_INPUT');
    await attach(chair, ...more.slice(1));
  });

  it('are taken back for a reason by whoever runs the panel, until the minutes are agreed', async () => {
    await writeMinutes(officer, meetingId);
    const [id, kept] = [
      await files.attachedPhoto(officer, meetingId),
      await files.attachedPhoto(chair, meetingId),
    ];
    const why = { reason: 'Kinder erkennbar', language: 'de' };
    const asked = { input: { meetingId, attachmentId: id, ...why }, key: randomUUID() };
    expect(await member.refusal(WITHDRAW, asked)).toBe('FORBIDDEN');
    expect(await chair.refusal(WITHDRAW, { input: { ...asked.input, reason: ' ' } })).toBe('INVALID_INPUT');
    for (const _time of [1, 2]) {
      const { minutes } = (await chair.mutate(WITHDRAW, asked)).withdrawFromMinutes.meeting;
      expect(minutes).toEqual({
        attachments: [{ id: kept }],
        withdrawnAttachments: [{ id, kind: 'PHOTO', ...why, withdrawnBy: { id: chair.personId } }],
      });
    }
    for (const path of [`/media/minutes/${id}`, `/media/minutes/${id}/thumbnail`])
      expect((await files.read(path, officer)).status).toBe(404);
    expect(await chair.refusal(WITHDRAW, { input: asked.input })).toBe('NOT_FOUND');

    await officer.mutate(HOLD, { input: { meetingId } });
    await chair.mutate(RELEASE, { input: { meetingId } });
    const late = { input: { meetingId, attachmentId: kept, ...why } };
    expect(await chair.refusal(WITHDRAW, late)).toBe('TRANSITION_NOT_ALLOWED');
    expect((await files.read(`/media/minutes/${kept}`, officer)).status).toBe(200);
  });

  it('wait for minutes, and come to none that are agreed, where parts of photos are still covered', async () => {
    const [first, late] = [await files.photo(officer), await files.photo(officer)];
    expect(await refusedAttaching(officer, first)).toBe('TRANSITION_NOT_ALLOWED');
    await writeMinutes(officer, meetingId);
    await attach(officer, first);
    await officer.mutate(HOLD, { input: { meetingId } });
    await chair.mutate(RELEASE, { input: { meetingId } });
    expect(await refusedAttaching(officer, late)).toBe('TRANSITION_NOT_ALLOWED');

    const input = { meetingId, photoId: first, regions: [UPPER_LEFT] };
    expect(await member.refusal(REDACT, { input })).toBe('FORBIDDEN');
    expect((await officer.mutate(REDACT, { input })).redactMinutes.photo.isRedacted).toBe(true);
    const { body } = await files.read(`/media/minutes/${first}`, member);
    const pixels = await sharp(body as Buffer)
      .greyscale()
      .raw()
      .toBuffer();
    expect([pixels[0]! < 30, pixels.at(-1)! > 200]).toEqual([true, true]);
  });

  it('are read with one statement however many meetings a page shows', async () => {
    const other = await foundPanel(service, officer, 'S111');
    const read = (): Promise<unknown> => officer.query(OF_PANEL, { id: other });
    const counts: number[] = [];
    for (const days of [-0.1, -0.2, -0.3]) {
      const id = await scheduleMeeting(officer, other, inDays(days));
      await writeMinutes(officer, id);
      await files.attachedPhoto(officer, id);
      counts.push(await countStatements(service.app, ['attachment'], read));
    }
    expect(counts).toEqual([1, 1, 1]);
  });

  it('are taken from people who are signed in alone', async () => {
    const { status, body } = await files.send(null, smallDocument());
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'UNAUTHENTICATED']);
  });

  it('go after a day unless minutes took them', async () => {
    await writeMinutes(officer, meetingId);
    const kept = await files.attachedPhoto(officer, meetingId);
    const unused = await files.photo(officer);
    await service.app
      .get(Attachments, { strict: false })
      .removeExpired(new Date(Date.now() + 25 * 3_600_000));
    expect((await files.read(`/media/minutes/${kept}`, officer)).status).toBe(200);
    expect(await refusedAttaching(officer, unused)).toBe('INVALID_INPUT');
  });
});
