import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { takesPart } from '../src/index.js';
import { openDatabase } from './database.js';

const HOUR = 3_600_000;
const person = randomUUID();
const [held, ended, foreign] = [randomUUID(), randomUUID(), randomUUID()];
const inHours = (hours: number | null) => (hours === null ? null : new Date(Date.now() + hours * HOUR));

describe('somebody takes part', () => {
  let dataSource: DataSource;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ dataSource, close } = await openDatabase());
    for (const [grantId, personId, until] of [
      [held, person, null],
      [ended, person, inHours(-1)],
      [foreign, randomUUID(), null],
    ] as const) {
      await dataSource.query(
        `INSERT INTO grants_projection (person_id, version) VALUES ($1, 1) ON CONFLICT DO NOTHING`,
        [personId],
      );
      await dataSource.query(
        `INSERT INTO grant_projection (grant_id, person_id, role, scope_kind, scope_id, valid_from, valid_until)
         VALUES ($1, $2, 'SECURITY_PARTNER', 'community', $3, $4, $5)`,
        [grantId, personId, randomUUID(), inHours(-9), until],
      );
    }
  });
  afterAll(() => close());

  interface Times {
    readonly from: number | null;
    readonly until: number | null;
    readonly by?: string;
  }
  const counts = async ({ from, until, by }: Times, condition = takesPart('part')): Promise<boolean> => {
    const [row] = await dataSource.query<{ counts: boolean }[]>(
      `SELECT ${condition} AS counts
       FROM (SELECT $1::uuid AS person_id, $2::uuid AS appointment_id, $3::timestamptz AS valid_from,
               $4::timestamptz AS valid_until) part`,
      [person, by ?? null, inHours(from), inHours(until)],
    );
    return row!.counts;
  };

  it.each([
    ['who has begun', { from: -1, until: null }],
    ['who will end', { from: -1, until: 1 }],
    ['of whom nobody wrote down when they began', { from: null, until: null }],
    ['whose office holds', { from: -1, until: null, by: held }],
  ])('%s', async (_who, times) => {
    expect(await counts(times)).toBe(true);
  });

  it.each([
    ['who has not begun', { from: 1, until: null }],
    ['who has ended', { from: -2, until: -1 }],
    ['whose office has ended', { from: -1, until: null, by: ended }],
    ['whose office is somebody else’s', { from: -1, until: null, by: foreign }],
    ['whose office was never heard of', { from: -1, until: null, by: randomUUID() }],
  ])('not %s', async (_who, times) => {
    expect(await counts(times)).toBe(false);
  });

  it('at another moment than now', async () => {
    const before = takesPart('part', { at: `clock_timestamp() - interval '90 minutes'` });
    expect(await counts({ from: -2, until: -1 }, before)).toBe(true);
    expect(await counts({ from: -1, until: null }, before)).toBe(false);
  });

  it('by office not while grants are silent, and in their own right all the same', async () => {
    const silent = takesPart('part', { suspended: 'true' });
    expect(await counts({ from: -1, until: null, by: held }, silent)).toBe(false);
    expect(await counts({ from: -1, until: null }, silent)).toBe(true);
  });
});
