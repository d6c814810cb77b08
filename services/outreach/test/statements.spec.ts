import { countStatements } from '@vicinia/testkit';
import {
  documents,
  newAddress,
  published,
  startOutreach,
  subscribeInput,
  type OutreachUnderTest,
} from './outreach-service.js';

describe('SQL statements', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    // Nobody looks at waiting deliveries meanwhile, so all statements are those of the request.
    outreach = await startOutreach({ DELIVERY_POLL_MILLISECONDS: 60_000 });
  });
  afterAll(() => outreach.close());

  it('of a page of bulletins are as many for five as for one', async () => {
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S212');
    for (let index = 0; index < 5; index += 1) await published(outreach, 'S212');
    const tables = ['bulletin', 'bulletin_text', 'bulletin_topic', 'delivery', 'territory_projection'];
    const page = async (first: number): Promise<{ statements: number; bulletins: number }> => {
      let bulletins = 0;
      const statements = await countStatements(outreach.service.app, tables, async () => {
        const answer = await officer.query(
          `query ($id: ID!, $first: Int) { _entities(representations: [{ __typename: "Territory", id: $id }]) {
             ... on Territory { bulletins(first: $first) {
               nodes { topic { name } text { title } texts { body } deliveries { sent } draftedBy { id } } } } } }`,
          { id: outreach.service.country.territory('S212').id, first },
        );
        bulletins = (answer._entities[0].bulletins.nodes as unknown[]).length;
      });
      return { statements, bulletins };
    };
    const one = await page(1);
    expect(one).toEqual({ statements: expect.any(Number), bulletins: 1 });
    expect(one.statements).toBeGreaterThan(2);
    expect(await page(5)).toEqual({ statements: one.statements, bulletins: 5 });
  });

  it('of the subscriptions of an account are as many for three as for one', async () => {
    const member = outreach.service.citizen();
    const tables = ['subscription', 'contact_key', 'subscription_territory', 'bulletin_topic'];
    const list = (): Promise<number> =>
      countStatements(outreach.service.app, tables, () =>
        member.query('{ mySubscriptions { email topics { name } territories { id } } }'),
      );
    const another = (): Promise<unknown> =>
      member.mutate(documents.SUBSCRIBE_ME, {
        input: subscribeInput(outreach, newAddress(), 'S111', { topics: ['NEWS', 'EVENTS'] }),
      });
    await another();
    const one = await list();
    // The subscriptions, their addresses with their keys, territories, topics.
    expect(one).toBe(4);
    await another();
    await another();
    expect(await list()).toBe(one);
  });
});
