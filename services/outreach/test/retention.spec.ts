import { tablesSpokenOf } from '@vicinia/access';
import { tableNames } from '@vicinia/testkit';
import { keptByOutreach, outreachTablesWithoutPersons } from '../src/retention/retention.service.js';
import { startOutreach, type OutreachUnderTest } from './outreach-service.js';

describe('what outreach keeps of persons', () => {
  let outreach: OutreachUnderTest;
  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  it('is said of every table, or that nobody is in it', async () => {
    const spokenOf = tablesSpokenOf(keptByOutreach, outreachTablesWithoutPersons);
    const tables = await tableNames(outreach.service.database);
    expect(tables.filter((name) => !spokenOf.has(name))).toEqual([]);
    expect([...spokenOf].filter((name) => !tables.includes(name))).toEqual([]);
  });
});
