import { randomUUID } from 'node:crypto';
import { HourlyRewriting } from '@vicinia/service-kit';
import { until, type SubgraphUnderTest } from '@vicinia/testkit';
import {
  change,
  newReceiptHash,
  PRESENT,
  raise,
  RAISE_ANONYMOUSLY,
  toBinding,
  toClosing,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const ADD = change('addToConcernByReceipt', 'AddToConcernByReceiptInput', 'concern { status }');
const CONTEST = change('contestOutcomeByReceipt', 'JudgeOutcomeByReceiptInput', 'concern { status }');
const HOUR_MS = 3_600_000;
/** Enough that chance does not put them in the order in which they came: 1 of 479,001,600. */
const CONCERNS = 12;
/** Tables with rows that an anonymous person has written, and the SQL that finds these. */
const WRITTEN = {
  concern: 'receipt_hash IS NOT NULL',
  concern_message: `side = 'REPORTER'`,
  issue: 'contested_at IS NOT NULL',
  issue_stage_change: `from_stage = 'CLOSED'`,
  idempotency_key: `scope = 'anonymous'`,
  outbox: `aggregateid IN (SELECT id::text FROM concern)`,
  aggregate_version: `aggregateid IN (SELECT id::text FROM concern)`,
};

describe('the anonymous rows of an hour that is over', () => {
  let issues: SubgraphUnderTest;
  const inOrderOfComing: string[] = [];
  let before: Map<string, string[]>;
  let dealt: { old: string[]; again: string[] };

  const round = (afterHours: number): Promise<boolean> =>
    issues.app.get(HourlyRewriting, { strict: false }).round(new Date(Date.now() + afterHours * HOUR_MS));

  /** Every row of every table as text, without the number that is dealt anew and what consumers write meanwhile. */
  const everything = async (): Promise<Map<string, string[]>> => {
    const { rows } = await issues.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename !~ 'rewritten_hours|heartbeat|inbox|indicator|projection' ORDER BY 1`,
    );
    const kept = new Map<string, string[]>();
    for (const { name } of rows) {
      const found = await issues.database.query<{ row: string }>(
        `SELECT (to_jsonb(t) - '{sequence}'::text[]
           - CASE WHEN '${name}' = 'issue_stage_change' THEN 'id' ELSE '' END)::text AS row FROM ${name} t ORDER BY 1`,
      );
      kept.set(
        name,
        found.rows.map(({ row }) => row),
      );
    }
    return kept;
  };
  const numbers = async (): Promise<string[]> => {
    const { rows } = await issues.database.query<{ sequence: string }>(
      `SELECT sequence FROM outbox ORDER BY 1`,
    );
    return rows.map(({ sequence }) => sequence);
  };
  const concernsBy = async (order: string): Promise<string[]> => {
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT concern.id FROM concern JOIN outbox ON aggregateid = concern.id::text AND outbox.version = 1
       WHERE receipt_hash IS NOT NULL ORDER BY ${order}`,
    );
    return rows.map(({ id }) => id);
  };

  beforeAll(async () => {
    issues = await startIssues();
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    const point = issues.country.pointIn('B1111');
    const input = { category: 'OTHER', text: 'Man bedroht uns', language: 'de', point };
    let receiptHash = '';
    for (let n = 0; n < CONCERNS; n += 1) {
      receiptHash = newReceiptHash();
      await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input: { ...input, receiptHash } });
      await issues.visitor.mutate(ADD, { input: { receiptHash, text: 'Mehr', language: 'de' } });
      await raise(issues.citizen(), { point });
    }
    inOrderOfComing.push(...(await concernsBy('outbox.sequence')));
    const concernIds = [inOrderOfComing.at(-1)!];
    const presented = await officer.mutate(PRESENT, {
      input: { concernIds, titles: [{ language: 'de', text: 'x' }] },
    });
    await toBinding(officer, presented.presentIssue.issue.id, partner);
    await toClosing(officer, presented.presentIssue.issue.id, 'NO_CHANGE');
    await issues.visitor.mutate(CONTEST, { input: { receiptHash }, key: randomUUID() });
    await until('everything to be on the bus', async () => {
      const waiting = await issues.database.query(`SELECT FROM outbox WHERE published_at IS NULL`);
      return waiting.rowCount === 0;
    });
    before = await everything();
    const old = await numbers();
    // Nothing of the hour that goes on.
    await round(0);
    expect(await numbers()).toEqual(old);
    expect(await concernsBy('concern.ctid')).toEqual(inOrderOfComing);
    expect(await round(2)).toBe(true);
    dealt = { old, again: await numbers() };
  }, 60_000);
  afterAll(() => issues.close());

  it.each(Object.entries(WRITTEN))('have one transaction as their origin: %s', async (table, written) => {
    const { rows } = await issues.database.query<{ rows: number; origins: number; locked: number }>(
      `SELECT count(*)::int AS rows, count(DISTINCT xmin::text)::int AS origins,
         count(*) FILTER (WHERE xmax::text NOT IN ('0', xmin::text))::int AS locked FROM ${table} WHERE ${written}`,
    );
    expect(rows).toEqual([{ rows: expect.any(Number) as number, origins: 1, locked: 0 }]);
    expect(rows[0]!.rows).toBeGreaterThan(0);
  });

  it('lie in an order that says nothing of the order in which they came', async () => {
    for (const place of ['concern.ctid', 'outbox.ctid', 'outbox.sequence']) {
      const order = await concernsBy(place);
      expect([...order].sort()).toEqual([...inOrderOfComing].sort());
      expect(order).not.toEqual(inOrderOfComing);
    }
  });

  it('say what they said before', async () => {
    expect(await everything()).toEqual(before);
  });

  it('share the numbers that they had, and the messages of one concern or issue keep their order', async () => {
    expect(dealt.again).toEqual(dealt.old);
    const { rows } = await issues.database.query(
      `SELECT FROM outbox a JOIN outbox b USING (aggregatetype, aggregateid)
       WHERE a.version < b.version AND a.sequence > b.sequence`,
    );
    expect(rows).toEqual([]);
    const { rows: history } = await issues.database.query<{ from_stage: string | null; to_stage: string }>(
      `SELECT from_stage, to_stage FROM issue_stage_change ORDER BY id`,
    );
    expect(history.slice(1).map((step) => step.from_stage)).toEqual(
      history.slice(0, -1).map((step) => step.to_stage),
    );
  });

  it('are rewritten once', async () => {
    expect(await round(2)).toBe(false);
  });

  it('wait while somebody is at work on them, and nobody waits for them', async () => {
    const client = await issues.database.connect();
    await client.query('BEGIN');
    await client.query(`SELECT FROM concern WHERE receipt_hash IS NOT NULL FOR UPDATE`);
    expect(await round(4)).toBe(false);
    await client.query('ROLLBACK');
    client.release();
    expect(await round(4)).toBe(true);
  });
});
