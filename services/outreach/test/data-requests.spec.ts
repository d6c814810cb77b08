import { randomUUID } from 'node:crypto';
import { dataRequestAsked, outreachDataRequestAnswered } from '@vicinia/events';
import {
  documents,
  newAddress,
  published,
  startOutreach,
  subscribed,
  subscribeInput,
  tokenFor,
  type OutreachUnderTest,
} from './outreach-service.js';

describe('what outreach answers to somebody who asks for their data', () => {
  let outreach: OutreachUnderTest;
  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  const ask = (personId: string, kind: 'ACCESS' | 'ERASURE', heldOffice = false) =>
    outreach.service.messages.deliver(dataRequestAsked, {
      subject: randomUUID(),
      data: { kind, personId, heldOffice },
    });
  const answersTo = (requestId: string) =>
    outreach.service.messages.written(outreachDataRequestAnswered, requestId);

  it('erases the addresses of the account once, and those of nobody else', async () => {
    const member = outreach.service.citizen();
    const address = newAddress();
    await member.mutate(documents.SUBSCRIBE_ME, { input: subscribeInput(outreach, address, 'S122') });
    const token = await tokenFor(outreach, address, 'confirm');
    await outreach.service.visitor.mutate(documents.CONFIRM, { input: { token } });
    const stranger = await subscribed(outreach, 'S122');
    const held = { kind: 'SUBSCRIPTION', held: 1 };

    const asked = await ask(member.personId!, 'ACCESS');
    expect((await answersTo(asked.subject))[0]?.parts).toEqual([
      { ...held, erased: 0, kept: 1, reason: null },
    ]);
    expect((await member.query('{ mySubscriptions { email } }')).mySubscriptions).toEqual([
      { email: address },
    ]);

    const message = await ask(member.personId!, 'ERASURE');
    await outreach.service.messages.redeliver(message);
    expect(await answersTo(message.subject)).toEqual([
      { subject: message.subject, parts: [{ ...held, erased: 1, kept: 0, reason: null }] },
    ]);
    expect((await member.query('{ mySubscriptions { email } }')).mySubscriptions).toEqual([]);
    await published(outreach, 'S122');
    const mails = (to: string) => outreach.mail.mailsTo(to).length;
    await expect(tokenFor(outreach, stranger, 'unsubscribe')).resolves.toEqual(expect.any(String));
    expect(mails(address)).toBe(1);
    expect(await outreach.service.messages.parked()).toEqual([]);
  });

  it('counts what somebody did in office for whoever held one, and keeps it', async () => {
    const author = await outreach.service.as('SECURITY_OFFICER', 'S111');
    const input = {
      territoryId: outreach.service.country.territory('S111').id,
      kind: 'NEWS',
      topic: 'NEWS',
      texts: [{ language: 'de', title: 'x', body: 'y' }],
    };
    await author.mutate(documents.DRAFT, { input });
    const { subject } = await ask(author.personId, 'ERASURE', true);
    expect((await answersTo(subject))[0]?.parts).toEqual([
      { kind: 'OFFICIAL_ACT', held: 1, erased: 0, kept: 1, reason: 'OFFICE' },
    ]);
  });
});
