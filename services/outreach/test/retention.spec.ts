import { tablesSpokenOf } from '@vicinia/access';
import { tableNames } from '@vicinia/testkit';
import {
  keptByOutreach,
  outreachTablesWithoutPersons,
  RetentionService,
} from '../src/retention/retention.service.js';
import {
  markOf,
  published,
  settledCounts,
  startOutreach,
  subscribed,
  type OutreachUnderTest,
} from './outreach-service.js';

describe('what outreach keeps of persons', () => {
  let outreach: OutreachUnderTest;
  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  const endDue = (): Promise<void> => outreach.service.app.get(RetentionService, { strict: false }).endDue();

  it('is said of every table, or that nobody is in it', async () => {
    const spokenOf = tablesSpokenOf(keptByOutreach, outreachTablesWithoutPersons);
    const tables = await tableNames(outreach.service.database);
    expect(tables.filter((name) => !spokenOf.has(name))).toEqual([]);
    expect([...spokenOf].filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('leaves of deliveries how many there were, and nothing of a subscription that has ended', async () => {
    const { database } = outreach.service;
    const address = await subscribed(outreach, 'S111');
    const id = await published(outreach, 'S111');
    const counts = await settledCounts(outreach, id);
    expect(counts).toMatchObject({ sent: 1 });
    const subscription = `(SELECT id FROM subscription WHERE address_mark = '${markOf(address)}')`;
    const { rows } = await database.query<{ id: string }>(`SELECT id FROM ${subscription} AS known`);
    const known = [rows[0]!.id];
    const daysAgo = (days: number) =>
      database.query(
        `UPDATE delivery SET next_attempt_at = now() - make_interval(days => $2) WHERE subscription_id = ANY ($1)`,
        [known, days],
      );
    const left = async (table: string, column: string) =>
      (await database.query(`SELECT FROM ${table} WHERE ${column} = ANY ($1)`, [known])).rowCount;
    const before = await left('delivery', 'subscription_id');

    await daysAgo(364);
    await endDue();
    expect(await left('delivery', 'subscription_id')).toBe(before);
    await database.query(
      `INSERT INTO delivery (id, subscription_id, state, attempts, next_attempt_at)
       VALUES (gen_random_uuid(), $1, 'SENDING', 1, now())`,
      known,
    );
    await daysAgo(366);
    await database.query(
      `UPDATE subscription SET state = 'ENDED', ended_at = now() - interval '366 days' WHERE id = ANY ($1)`,
      [known],
    );
    await Promise.all([endDue(), endDue()]);
    expect(await left('delivery', 'subscription_id')).toBe(1);
    expect(await left('subscription', 'id')).toBe(1);
    expect(await settledCounts(outreach, id)).toEqual(counts);

    await database.query(`UPDATE delivery SET state = 'FAILED' WHERE subscription_id = ANY ($1)`, [known]);
    await endDue();
    await endDue();
    expect(await left('subscription', 'id')).toBe(0);
    expect(await settledCounts(outreach, id)).toEqual(counts);
  });

  it('keeps a subscription that goes on, and one that ended not long ago', async () => {
    const { database } = outreach.service;
    const [going, recent] = [await subscribed(outreach, 'S112'), await subscribed(outreach, 'S112')];
    await database.query(
      `UPDATE subscription SET state = 'ENDED', ended_at = now() - interval '364 days' WHERE address_mark = $1`,
      [markOf(recent)],
    );
    await endDue();
    const { rowCount } = await database.query(`SELECT FROM subscription WHERE address_mark = ANY ($1)`, [
      [markOf(going), markOf(recent)],
    ]);
    expect(rowCount).toBe(2);
  });
});
