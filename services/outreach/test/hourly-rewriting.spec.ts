import { HourlyRewriting } from '@vicinia/service-kit';
import { until } from '@vicinia/testkit';
import {
  markOf,
  documents,
  newAddress,
  startOutreach,
  subscribeInput,
  tokenFor,
  type OutreachUnderTest,
} from './outreach-service.js';

/** Enough that chance does not put them in the order in which they came: 1 of 479,001,600. */
const SUBSCRIBERS = 12;
const TABLES = ['subscription', 'subscription_territory', 'delivery', 'idempotency_key'];

describe('the anonymous rows of an hour that is over', () => {
  let outreach: OutreachUnderTest;
  const addresses: string[] = [];
  let before: string[][];

  const everything = async (): Promise<string[][]> => {
    const kept: string[][] = [];
    for (const table of TABLES) {
      const { rows } = await outreach.service.database.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`,
      );
      kept.push(rows.map(({ row }) => row));
    }
    return kept;
  };
  const marksAsTheyLie = async (): Promise<string[]> => {
    const { rows } = await outreach.service.database.query<{ mark: string }>(
      `SELECT address_mark AS mark FROM subscription ORDER BY ctid`,
    );
    return rows.map(({ mark }) => mark);
  };
  const round = (afterHours: number): Promise<boolean> =>
    outreach.service.app
      .get(HourlyRewriting, { strict: false })
      .round(new Date(Date.now() + afterHours * 3_600_000));

  beforeAll(async () => {
    outreach = await startOutreach();
    for (let n = 0; n < SUBSCRIBERS; n += 1) {
      const address = newAddress();
      addresses.push(address);
      const input = subscribeInput(outreach, address, 'S111');
      await outreach.service.visitor.mutate(documents.SUBSCRIBE, { input });
    }
    const token = await tokenFor(outreach, addresses[0]!, 'confirm');
    await outreach.service.visitor.mutate(documents.CONFIRM, { input: { token } });
    await until('all messages to be sent', async () => {
      const waiting = await outreach.service.database.query(
        `SELECT FROM delivery WHERE state IN ('PENDING', 'SENDING')`,
      );
      return waiting.rowCount === 0;
    });
    await round(0);
    before = await everything();
    await round(2);
  }, 60_000);
  afterAll(() => outreach.close());

  it.each(TABLES)('have one transaction as their origin: %s', async (table) => {
    const { rows } = await outreach.service.database.query(
      `SELECT count(*)::int >= ${String(SUBSCRIBERS)} AS "areThere", count(DISTINCT xmin::text)::int AS origins FROM ${table}`,
    );
    expect(rows).toEqual([{ areThere: true, origins: 1 }]);
  });

  it('lie in an order that says nothing of the order in which they came', async () => {
    const lying = await marksAsTheyLie();
    const marks = addresses.map(markOf);
    expect([...lying].sort()).toEqual([...marks].sort());
    expect(lying).not.toEqual(marks);
  });

  it('say what they said before', async () => {
    expect(await everything()).toEqual(before);
  });

  it('go on as they were: their owners confirm and unsubscribe', async () => {
    const token = await tokenFor(outreach, addresses[1]!, 'confirm');
    await outreach.service.visitor.mutate(documents.CONFIRM, { input: { token } });
    const away = await tokenFor(outreach, addresses[1]!, 'unsubscribe');
    await outreach.service.visitor.mutate(documents.UNSUBSCRIBE, { input: { token: away } });
    const { rowCount } = await outreach.service.database.query(
      `SELECT FROM subscription WHERE state = 'ENDED'`,
    );
    expect(rowCount).toBe(1);
  });
});
