import type { TestClient } from '@vicinia/testkit';
import {
  documents,
  published,
  settledCounts,
  startOutreach,
  subscribed,
  type OutreachUnderTest,
} from './outreach-service.js';

const SHOWN = `query ($id: ID!) { bulletin(id: $id) {
  status text { title correction } texts { language } corrects { id } correctedBy { id } withdrawalReason { text } } }`;
const REASON = [{ language: 'de', text: 'Es nannte den falschen Tag.' }];

describe('a published bulletin', () => {
  let outreach: OutreachUnderTest;
  let author: TestClient;
  let releaser: TestClient;

  beforeAll(async () => {
    outreach = await startOutreach({ SEND_TIMEOUT_MILLISECONDS: 5_000 });
    author = await outreach.service.as('SECURITY_OFFICER', 'S111');
    releaser = await outreach.service.as('SECURITY_OFFICER', 'S111');
  });
  afterAll(() => outreach.close());

  const shown = async (id: string, client: TestClient = outreach.service.visitor): Promise<unknown> =>
    (await client.query(SHOWN, { id })).bulletin;
  const heard = (address: string): (string | undefined)[] =>
    outreach.mail
      .mailsTo(address)
      .slice(1)
      .map(({ subject }) => subject);
  const withdraw = (id: string): Promise<unknown> =>
    releaser.mutate(documents.WITHDRAW, { input: { bulletinId: id, reason: REASON } });

  async function draftCorrection(bulletinId: string): Promise<string> {
    const texts = [
      { language: 'de', title: 'Lampen im Mai', body: 'Sie kommen im Mai.', correction: 'Der Monat.' },
    ];
    const answer = await author.mutate(documents.CORRECT, { input: { bulletinId, texts } });
    return answer.draftCorrection.bulletin.id as string;
  }

  it('stands until a second person releases its correction, which takes its place and says what changed', async () => {
    const id = await published(outreach, 'S111');
    const correction = await draftCorrection(id);
    expect(await shown(id)).toMatchObject({ status: 'PUBLISHED', correctedBy: null });
    const input = { bulletinId: correction };
    expect(await outreach.service.visitor.refusal(SHOWN, { id: correction })).toBe('NOT_FOUND');
    expect(await author.refusal(documents.RELEASE, { input })).toBe('FORBIDDEN');

    await releaser.mutate(documents.RELEASE, { input });

    expect(await shown(id)).toMatchObject({ status: 'CORRECTED', correctedBy: { id: correction } });
    expect(await shown(correction)).toMatchObject({
      status: 'PUBLISHED',
      corrects: { id },
      text: { title: 'Lampen im Mai', correction: 'Der Monat.' },
    });
  });

  it('is corrected to all who got it and to whoever subscribed since, once each', async () => {
    const early = await subscribed(outreach, 'S112');
    const id = await published(outreach, 'S112');
    await settledCounts(outreach, id);
    const late = await subscribed(outreach, 'S112');
    author = await outreach.service.as('SECURITY_OFFICER', 'S112');
    releaser = await outreach.service.as('SECURITY_OFFICER', 'S112');
    const correction = await draftCorrection(id);
    await releaser.mutate(documents.RELEASE, { input: { bulletinId: correction } });
    await settledCounts(outreach, correction);

    expect(heard(early)).toEqual(['Neue Lampen im Park', 'Berichtigung: Lampen im Mai']);
    expect(heard(late)).toEqual(['Berichtigung: Lampen im Mai']);
    const mail = outreach.mail.mailsTo(early).at(-1);
    expect(mail?.text).toContain('Das hat sich geändert: Der Monat.');
    expect(mail?.text).toContain('Sie kommen im Mai.');
  });

  it('is corrected once: the second of two corrections is refused', async () => {
    const id = await published(outreach, 'S112');
    const [first, second] = [await draftCorrection(id), await draftCorrection(id)];
    await releaser.mutate(documents.RELEASE, { input: { bulletinId: first } });
    expect(await releaser.refusal(documents.RELEASE, { input: { bulletinId: second } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('is withdrawn with a reason that everybody reads, and its words stay with staff alone', async () => {
    const id = await published(outreach, 'S112');
    await withdraw(id);
    const everybody = { status: 'WITHDRAWN', withdrawalReason: [{ text: REASON[0]?.text }] };
    expect(await shown(id)).toMatchObject({ ...everybody, text: null, texts: [] });
    expect(await shown(id, author)).toMatchObject({ ...everybody, text: { title: 'Neue Lampen im Park' } });
    const input = { bulletinId: id, reason: REASON };
    expect(await releaser.refusal(documents.WITHDRAW, { input })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('that is withdrawn goes to nobody to whom it was still to go', async () => {
    const address = await subscribed(outreach, 'S112');
    const id = await published(outreach, 'S112');
    await settledCounts(outreach, id);
    await outreach.service.database.query(
      `UPDATE delivery SET state = 'PENDING', next_attempt_at = now() + interval '1 hour' WHERE bulletin_id = $1`,
      [id],
    );
    await withdraw(id);
    const { rows } = await outreach.service.database.query('SELECT FROM delivery WHERE bulletin_id = $1', [
      id,
    ]);
    expect(rows).toEqual([]);
    expect(heard(address)).toHaveLength(1);
  });
});
