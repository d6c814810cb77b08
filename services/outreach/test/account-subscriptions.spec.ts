import { randomUUID } from 'node:crypto';
import {
  markOf,
  documents,
  newAddress,
  startOutreach,
  subscribeInput,
  tokenFor,
  type OutreachUnderTest,
} from './outreach-service.js';

describe('subscriptions of an account', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  it('are listed for it alone', async () => {
    const member = outreach.service.citizen();
    const address = newAddress();
    const input = subscribeInput(outreach, address, 'S122', { topics: ['OUTCOMES'] });
    await member.mutate(documents.SUBSCRIBE_ME, { input });
    await tokenFor(outreach, address, 'confirm');
    const MINE = `{ mySubscriptions { email isConfirmed topics { code } language channel territories { id } } }`;
    expect((await member.query(MINE)).mySubscriptions).toEqual([
      {
        email: address,
        isConfirmed: false,
        topics: [{ code: 'OUTCOMES' }],
        language: 'de',
        channel: 'EMAIL',
        territories: [{ id: outreach.service.country.territory('S122').id }],
      },
    ]);
    expect((await outreach.service.citizen().query(MINE)).mySubscriptions).toEqual([]);
  });

  it('are ended by it, once however often that is asked, and by nobody else', async () => {
    const member = outreach.service.citizen();
    const address = newAddress();
    await member.mutate(documents.SUBSCRIBE_ME, { input: subscribeInput(outreach, address, 'S122') });
    const token = await tokenFor(outreach, address, 'confirm');
    const MINE = '{ mySubscriptions { id } }';
    const [{ id }] = (await member.query(MINE)).mySubscriptions;
    const input = { subscriptionId: id as string };
    expect(await outreach.service.citizen().refusal(documents.UNSUBSCRIBE_ME, { input })).toBe('NOT_FOUND');
    const key = randomUUID();
    for (let times = 0; times < 2; times++)
      expect((await member.query(documents.UNSUBSCRIBE_ME, { input, key })).unsubscribeMe.unsubscribed).toBe(
        true,
      );
    expect((await member.query(MINE)).mySubscriptions).toEqual([]);
    expect(await member.refusal(documents.UNSUBSCRIBE_ME, { input })).toBe('NOT_FOUND');
    expect(await outreach.service.visitor.refusal(documents.CONFIRM, { input: { token } })).toBe('NOT_FOUND');
    const { rows } = await outreach.service.database.query(
      `SELECT FROM subscription WHERE address_mark = $1 OR person_id = $2`,
      [markOf(address), member.personId],
    );
    expect(rows).toEqual([]);
  });
});
