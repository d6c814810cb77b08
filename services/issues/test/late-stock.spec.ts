import { compareWithRecount } from '@vicinia/indicators';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { LateStockService } from '../src/late-stock/late-stock.service.js';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import { ACCEPT, ADD_MEASURE, MEASURES, PROGRESS } from './owned-measure.js';
import {
  change,
  ISSUE_STAGE,
  LATER,
  present,
  PROPOSE,
  SIGN,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const LATE = /* GraphQL */ `
  query ($t: [_Any!]!, $period: String) {
    _entities(representations: $t) {
      ... on Territory {
        indicators(period: $period) {
          measuresOverdue
          signaturesMissing
        }
      }
    }
  }
`;

describe('figures of what is late', () => {
  let issues: SubgraphUnderTest;
  let lead: Staff;
  let late: LateStockService;
  beforeEach(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
    late = issues.app.get(LateStockService);
  }, 60_000);
  afterEach(() => issues.close());

  const read = async (code: string, period?: string) => {
    const t = [{ __typename: 'Territory', id: issues.country.territory(code).id }];
    const { _entities } = await lead.query(LATE, { t, period });
    return _entities[0].indicators as { measuresOverdue: number; signaturesMissing: number };
  };
  const workOf = async (client: TestClient) => {
    const p = [{ __typename: 'Person', id: client.personId }];
    const query = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person {
      work { measuresOverdue signaturesPending } } } }`;
    const { _entities } = await client.query(query, { p });
    return _entities[0].work as { measuresOverdue: number; signaturesPending: number };
  };
  const recount = () => compareWithRecount(issues.app.get(DataSource), figuresOfIssues);
  const twice = (work: () => Promise<void>) => Promise.all([work(), work()]);

  /** A measure that its owner took on in February 2026, due on 10 March. */
  async function acceptedMeasure(): Promise<{ measureId: string; issueId: string }> {
    const { personId: partner } = await issues.as('SECURITY_PARTNER', 'S111');
    const officer = atTime(issues, lead.personId, new Date('2026-02-10T10:00:00Z'));
    const issueId = await present(issues, officer, 'B1111');
    await toWorkingGroup(officer, issueId, [{ personId: partner }]);
    await officer.mutate(ADD_MEASURE, {
      input: { issueId, who: { personId: partner }, what: 'x', how: 'x', when: { dueOn: '2026-03-10' } },
    });
    const { issue } = await lead.query(MEASURES, { id: issueId });
    const measureId = issue.matrix.measures[0].id as string;
    const owner = atTime(issues, partner, new Date('2026-02-11T10:00:00Z'));
    await owner.mutate(ACCEPT, { input: { measureId } });
    return { measureId, issueId };
  }

  it('have measures from the day after they were due until they are done, each once', async () => {
    const { measureId } = await acceptedMeasure();
    await late.findMeasures(new Date('2026-03-10T22:59:00Z'));
    expect((await read('D11')).measuresOverdue).toBe(0);
    await twice(() => late.findMeasures(new Date('2026-03-10T23:01:00Z')));
    await late.findMeasures(new Date('2026-04-20T00:00:00Z'));
    expect((await read('D11')).measuresOverdue).toBe(1);
    const officer = atTime(issues, lead.personId, new Date('2026-05-05T10:00:00Z'));
    await officer.mutate(PROGRESS, { input: { measureId, status: 'DONE', evidence: 'x' } });
    await twice(() => late.leave(new Date('2026-06-01T00:00:00Z')));
    const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
    const overdue: number[] = [];
    for (const month of months) overdue.push((await read('N', month)).measuresOverdue);
    expect(overdue).toEqual([0, 1, 1, 0, 0]);
    expect((await read('D11')).measuresOverdue).toBe(0);
    expect(await recount()).toEqual([]);
  });

  it('have no measures of issues that are over', async () => {
    const { issueId } = await acceptedMeasure();
    await late.findMeasures(new Date());
    await lead.mutate(change('declineIssue', 'DeclineIssueInput', ISSUE_STAGE), {
      input: { issueId, reason: [{ language: 'de', text: 'x' }] },
    });
    await late.leave(new Date());
    await late.findMeasures(new Date());
    expect((await read('S111')).measuresOverdue).toBe(0);
    expect(await recount()).toEqual([]);
  });

  it('are what waits for those whose work it is, and for nobody once it is done', async () => {
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    const officer = atTime(issues, lead.personId, new Date('2026-02-10T10:00:00Z'));
    const issueId = await present(issues, officer, 'B1111');
    await toWorkingGroup(officer, issueId, [{ personId: partner.personId }]);
    await writeMatrix(officer, issueId, partner.personId);
    await lead.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
    const { issue } = await lead.query(MEASURES, { id: issueId });
    const measureId = issue.matrix.measures[0].id as string;
    await partner.mutate(ACCEPT, { input: { measureId } });
    // Its day is long over.
    await issues.database.query(`UPDATE measure_content SET due_on = '2026-03-10' WHERE measure_id = $1`, [
      measureId,
    ]);
    const both = async () => {
      await late.leave(new Date());
      await late.findMeasures(new Date());
      await late.findSignatures(new Date());
      const { measuresOverdue, signaturesMissing } = await read('D11');
      const { measuresOverdue: overdue, signaturesPending } = await workOf(partner);
      return [
        [measuresOverdue, signaturesMissing],
        [overdue, signaturesPending],
      ];
    };
    expect(await both()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await partner.mutate(SIGN, { input: { issueId, version: 1, answer: 'SIGN' } });
    await partner.mutate(PROGRESS, { input: { measureId, status: 'DONE', evidence: 'x' } });
    expect(await both()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('have signatures while a resolution waits for them', async () => {
    const [one, other] = [issues.citizen(), issues.citizen()];
    const issueId = await present(issues, lead, 'B1111');
    await toWorkingGroup(lead, issueId, [{ personId: one.personId! }, { personId: other.personId! }]);
    await writeMatrix(lead, issueId, one.personId!);
    await late.findSignatures(new Date());
    expect((await read('D11')).signaturesMissing).toBe(0);
    await lead.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
    await twice(() => late.findSignatures(new Date()));
    expect((await read('D11')).signaturesMissing).toBe(2);
    await one.mutate(SIGN, { input: { issueId, version: 1, answer: 'SIGN' } });
    await late.leave(new Date());
    expect((await read('D11')).signaturesMissing).toBe(1);
    expect(await recount()).toEqual([]);
    await other.mutate(SIGN, { input: { issueId, version: 1, answer: 'DISSENT' } });
    await late.leave(new Date());
    await late.findSignatures(new Date());
    expect((await read('N')).signaturesMissing).toBe(0);
    expect(await recount()).toEqual([]);
  });
});
