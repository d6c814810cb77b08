import sharp from 'sharp';
import supertest from 'supertest';
import { testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';

const WRITE = `mutation ($input: WriteMinutesInput!, $key: String!) {
  writeMinutes(input: $input, idempotencyKey: $key) { meeting { id } } }`;
const FIELDS = 'id path kind width isRedacted';

export const ATTACH = `mutation ($input: AttachToMinutesInput!, $key: String!) {
  attachToMinutes(input: $input, idempotencyKey: $key) { meeting { minutes { attachments { ${FIELDS} } } } } }`;
export const REDACT = `mutation ($input: RedactMinutesInput!, $key: String!) {
  redactMinutes(input: $input, idempotencyKey: $key) { photo { ${FIELDS} } } }`;
export const WITHDRAW = `mutation ($input: WithdrawFromMinutesInput!, $key: String!) {
  withdrawFromMinutes(input: $input, idempotencyKey: $key) { meeting { minutes {
    attachments { id } withdrawnAttachments { id kind reason language withdrawnBy { id } } } } } }`;
export const ATTACHMENTS = `query ($id: ID!) { meeting(id: $id) { minutes { attachments { ${FIELDS} } } } }`;
export const UPPER_LEFT = { left: 0, top: 0, width: 0.5, height: 0.5 };

type Person = Pick<TestClient, 'personId'>;

/** Uploads and reads files of minutes as people whom the test appointed; it knows the accounts of no others. */
export class MinutesFiles {
  constructor(private readonly service: SubgraphUnderTest) {}

  async send(who: Person | null, file: Buffer): Promise<supertest.Response> {
    return supertest(this.service.server)
      .post('/media/minutes')
      .set('authorization', await this.bearer(who))
      .set('content-type', 'application/octet-stream')
      .send(file);
  }

  /** @returns id of a new light photo */
  async photo(who: Person): Promise<string> {
    const picture = sharp({ create: { width: 80, height: 60, channels: 3, background: '#e0e0e0' } });
    return (await this.send(who, await picture.png().toBuffer())).body.id as string;
  }

  async read(path: string, who: Person | null): Promise<supertest.Response> {
    return supertest(this.service.server)
      .get(path)
      .set('authorization', await this.bearer(who));
  }

  /** Attaches a new photo to the minutes of a meeting. @returns its id */
  async attachedPhoto(who: TestClient, meetingId: string): Promise<string> {
    const id = await this.photo(who);
    await who.mutate(ATTACH, { input: { meetingId, attachmentIds: [id] } });
    return id;
  }

  private async bearer(who: Person | null): Promise<string> {
    const identity = who?.personId == null ? null : testIdentity(who.personId);
    return `Bearer ${await this.service.token(identity)}`;
  }
}

/** Writes minutes of a meeting. */
export async function writeMinutes(runner: TestClient, meetingId: string): Promise<void> {
  await runner.mutate(WRITE, {
    input: { meetingId, text: 'Mr Huber spoke.', publicPart: 'The lamps come.' },
  });
}
