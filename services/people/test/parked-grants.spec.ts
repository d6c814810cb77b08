import { randomUUID } from 'node:crypto';
import { grantsStated, territoryDescribed } from '@vicinia/events';
import { ParkedMessages } from '@vicinia/eventing';
import { testIdentity, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { startPeople } from './start-people.js';

const POSTS = `query ($code: String) { territory(code: $code) { posts(first: 1) { nodes { id } } } }`;

describe('grants whose messages are parked', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  const sees = async (client: TestClient, code: string): Promise<boolean> =>
    (await client.answer(POSTS, { code })).errors === undefined;

  async function park(personId: string, from: string): Promise<void> {
    const scope = { kind: 'territory' as const, territoryId: people.country.territory('S111').id };
    await people.messages.deliver(grantsStated, {
      subject: personId,
      data: {
        identities: [testIdentity(personId)],
        grants: [{ grantId: randomUUID(), role: 'SECURITY_OFFICER', scope, from, until: null }],
      },
    });
    expect(await people.messages.parked()).toHaveLength(1);
  }

  it('count for nothing until an operator has resolved them, so that no removal waits behind them', async () => {
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    const colleague = await people.as('SECURITY_OFFICER', 'S111');
    expect(await sees(officer, 'S111')).toBe(true);
    await park(officer.personId, '0000-12-31T10:00:00.000Z');
    expect(await officer.refusal(POSTS, { code: 'S111' })).toBe('FORBIDDEN');
    expect(await sees(colleague, 'S111')).toBe(true);

    // What the message lacked is mended, as a later version of the service would.
    await people.database.query(
      `UPDATE parked_message SET message = jsonb_set(message, '{data,grants,0,from}', '"2020-01-01T00:00:00.000Z"')`,
    );
    await new ParkedMessages(people.app.get(DataSource)).retryAll();
    await until('the grants to be back', () => sees(officer, 'S111'));
    expect(await people.messages.parked()).toEqual([]);
  });

  it('count for nothing at a territory whose newest place could not be read', async () => {
    const officer = await people.as('SECURITY_OFFICER', 'S121');
    const station = people.country.territory('S121');
    expect(await sees(officer, 'S121')).toBe(true);
    const data = { ...people.country.describe(station), path: 'not a path' };
    await people.messages.deliver(territoryDescribed, {
      subject: station.id,
      territoryId: station.id,
      data,
      aggregateVersion: 1_000,
    });
    expect(await people.messages.parked()).toHaveLength(1);
    expect(await officer.refusal(POSTS, { code: 'S121' })).toBe('FORBIDDEN');
  });
});
