import { tablesSpokenOf } from '@vicinia/access';
import { tableNames, type SubgraphUnderTest } from '@vicinia/testkit';
import { keptByIssues, issuesTablesWithoutPersons } from '../src/retention/retention.service.js';
import { startIssues } from './start-issues.js';

describe('what issues keeps of persons', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  });
  afterAll(() => issues.close());

  it('is said of every table, or that nobody is in it', async () => {
    const spokenOf = tablesSpokenOf(keptByIssues, issuesTablesWithoutPersons);
    const tables = await tableNames(issues.database);
    expect(tables.filter((name) => !spokenOf.has(name))).toEqual([]);
    expect([...spokenOf].filter((name) => !tables.includes(name))).toEqual([]);
  });
});
