import { randomUUID } from 'node:crypto';
import { handoverNoticeRequested } from '@vicinia/events';
import { startOutreach, type OutreachUnderTest } from './outreach-service.js';

const BULLETIN = `query ($id: ID!) { bulletin(id: $id) { status kind topic { code } draftedBy { id } territory { id }
  texts { language } text(language: "en") { title body } } }`;

describe('notices of handovers', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  const request = (handoverId: string) =>
    outreach.service.messages.deliver(handoverNoticeRequested, {
      subject: handoverId,
      territoryId: outreach.service.country.territory('S111').id,
      data: { postId: randomUUID(), role: 'SECURITY_OFFICER', from: '2030-03-04T08:00:00.000Z' },
    });
  const drafts = async (handoverId: string) =>
    (
      await outreach.service.database.query<{ id: string }>(
        `SELECT id FROM bulletin WHERE handover_id = $1`,
        [handoverId],
      )
    ).rows;

  it('are drafted by role and day, name nobody, and wait for a named person', async () => {
    const handoverId = randomUUID();
    await request(handoverId);
    const [draft] = await drafts(handoverId);
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S111');
    const { bulletin } = await officer.query(BULLETIN, { id: draft?.id });
    expect(bulletin).toMatchObject({
      status: 'DRAFT',
      kind: 'HANDOVER',
      topic: { code: 'OFFICERS' },
      draftedBy: null,
    });
    expect(bulletin.texts.map(({ language }: { language: string }) => language).sort()).toEqual([
      'de',
      'en',
      'sl',
    ]);
    expect(bulletin.text.body).toContain('March 4, 2030');
    expect(bulletin.text.body).toContain('security officer');
    expect(await outreach.service.visitor.refusal(BULLETIN, { id: draft?.id })).toBeDefined();
  });

  it('are drafted once for each handover, however often it is asked for', async () => {
    const handoverId = randomUUID();
    const message = await request(handoverId);
    await outreach.service.messages.redeliver(message);
    await request(handoverId);
    expect(await drafts(handoverId)).toHaveLength(1);
  });
});
