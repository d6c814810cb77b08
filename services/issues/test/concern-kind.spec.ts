import type { QueryRunner } from 'typeorm';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { ConcernKinds1764000010000 } from '../src/migrations/1764000010000-concern-kinds.js';
import { newReceiptHash, raise, RAISE, RAISE_ANONYMOUSLY } from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

const CONCERN = `query ($id: ID!) { concern(id: $id) { kind happenedOn } }`;
const BY_RECEIPT = `query ($hash: String!) { concernByReceipt(receiptHash: $hash) { kind happenedOn } }`;

describe('what a reporter wants with a concern, and when it happened', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  const input = (more: object = {}) => ({
    category: 'OTHER',
    text: 'Dunkel',
    language: 'de',
    point: issues.country.pointIn('B1111'),
    ...more,
  });

  it('is read as it was stated, by the reporter and by staff', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, input({ kind: 'PROPOSAL', happenedOn: '2026-03-01' }));
    const stated = { concern: { kind: 'PROPOSAL', happenedOn: '2026-03-01' } };
    expect(await citizen.query(CONCERN, { id })).toEqual(stated);
    const officer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    expect(await officer.query(CONCERN, { id })).toEqual(stated);
  });

  it('is a worry of no stated day where nothing is said', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, input());
    expect(await citizen.query(CONCERN, { id })).toEqual({ concern: { kind: 'WORRY', happenedOn: null } });
  });

  it('is a day where the concern goes: today is taken and tomorrow refused', async () => {
    // Half past eleven in the evening in Vienna, where the test country lies; in UTC it is the day as well.
    const citizen = atTime(issues, issues.citizen().personId, new Date('2026-03-01T22:30:00Z'));
    await raise(citizen, input({ happenedOn: '2026-03-01' }));
    const refused = await citizen.answer(RAISE, {
      input: input({ happenedOn: '2026-03-02' }),
      key: 'a day too late',
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.happenedOn',
    });
    const afterMidnight = atTime(issues, issues.citizen().personId, new Date('2026-03-01T23:30:00Z'));
    await raise(afterMidnight, input({ happenedOn: '2026-03-02' }));
  });

  it('is told without a name too, as a day and no finer', async () => {
    const receiptHash = newReceiptHash();
    const stated = { receiptHash, kind: 'THREAT', happenedOn: '2026-03-01' };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input: input(stated) });
    expect(await issues.visitor.query(BY_RECEIPT, { hash: receiptHash })).toEqual({
      concernByReceipt: { kind: 'THREAT', happenedOn: '2026-03-01' },
    });
    for (const happenedOn of ['2200-01-01', '2026-03-01T10:00:00Z']) {
      const late = input({ receiptHash: newReceiptHash(), happenedOn });
      expect(await issues.visitor.refusal(RAISE_ANONYMOUSLY, { input: late })).toBe('INVALID_INPUT');
    }
  });

  it('is a worry of a concern that was there before', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, input({ kind: 'CRIME', happenedOn: '2026-03-01' }));
    const migration = new ConcernKinds1764000010000();
    const database = issues.database as unknown as QueryRunner;
    await migration.down(database);
    await migration.up(database);
    expect(await citizen.query(CONCERN, { id })).toEqual({ concern: { kind: 'WORRY', happenedOn: null } });
  });
});
