import { PAST_LOADING_LOCK } from '@vicinia/service-kit';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { present, PROPOSE, raise, toWorkingGroup, writeMatrix } from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

const DAY = 86_400_000;
const monthsAgo = (months: number) => new Date(Date.now() - months * 30 * DAY);

describe('what the service does by itself', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues(100);
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const figuresAreAddedUp = (): Promise<void> =>
    until('figures to be added up', async () => {
      const { rows } = await issues.database.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM indicator_delta`,
      );
      return rows[0]!.left === 0;
    });

  it('moves unanswered concerns up, records missing signatures and adds up figures', async () => {
    const concern = await raise(atTime(issues, officer.personId, monthsAgo(2)), {
      point: issues.country.pointIn('B1111'),
    });
    const issue = await present(issues, officer);
    const silent = issues.citizen().personId!;
    await toWorkingGroup(officer, issue, [{ personId: silent }]);
    await writeMatrix(officer, issue, silent);
    const then = atTime(issues, officer.personId, monthsAgo(1));
    await then.mutate(PROPOSE, {
      input: { issueId: issue, signBy: new Date(Date.now() - DAY).toISOString() },
    });
    const state = `{ concern(id: "${concern}") { escalations { dueAt } } issue(id: "${issue}") { stage } }`;
    await until('clock and deadline to have run out', async () => {
      const data = await officer.query(state);
      return data.concern.escalations.length === 2 && data.issue.stage === 'IN_WORKING_GROUP';
    });
    await figuresAreAddedUp();
  });

  it('leaves clocks alone while a past is being loaded, until the loader ends in whatever way', async () => {
    const loader = await issues.database.connect();
    await loader.query(`SELECT pg_advisory_lock($1)`, [PAST_LOADING_LOCK]);
    const raisedInThePast = () =>
      raise(atTime(issues, officer.personId, monthsAgo(2)), { point: issues.country.pointIn('B1111') });
    const concern = await raisedInThePast();
    const escalations = async (): Promise<unknown[]> =>
      (await officer.query(`{ concern(id: "${concern}") { escalations { dueAt } } }`)).concern.escalations;

    await figuresAreAddedUp();
    await raisedInThePast();
    await figuresAreAddedUp();
    expect(await escalations()).toEqual([]);

    loader.release(true);
    await until('the clock to have run out', async () => (await escalations()).length === 2);
  });
});
