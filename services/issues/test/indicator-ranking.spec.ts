import { randomUUID } from 'node:crypto';
import { IndicatorFolder } from '@vicinia/indicators';
import { countStatements, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { EscalationService } from '../src/concern/escalation.service.js';
import { ANSWER, raise, TRIAGE } from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const RANKING = /* GraphQL */ `
  query (
    $within: ID!
    $level: String!
    $figure: RankedIssueFigure!
    $period: String
    $least: Int! = 1
    $order: RankingOrder! = HIGHEST_FIRST
    $first: Int! = 20
  ) {
    issueIndicatorRanking(
      within: $within
      level: $level
      figure: $figure
      period: $period
      minimumDenominator: $least
      order: $order
      first: $first
    ) {
      position
      territory {
        id
      }
      value
      amount
      denominator
      contestedShare
    }
  }
`;
const PERIOD = '2026-04';

describe('a ranking of territories', () => {
  let issues: SubgraphUnderTest;
  let lead: Staff;
  beforeAll(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
    // In D11 one of two, in D12 two of three, in D21 one of one are answered in time; two closings in D12, one contested.
    for (const [code, inTime, late] of [
      ['B1111', 1, 1],
      ['B1211', 2, 1],
      ['B2111', 1, 0],
    ] as const) {
      for (let count = 0; count < inTime; count += 1) await bringIn(code, 10);
      for (let count = 0; count < late; count += 1) await bringIn(code, null);
    }
    await issues.app.get(EscalationService).escalateDue(new Date('2026-05-10T00:00:00Z'));
    await issues.database.query(
      `INSERT INTO indicator_delta (territory_id, indicator, period, amount)
       VALUES ($1, 'CLOSED_FIXED', '2026-04-01', 1), ($1, 'CLOSINGS_CONTESTED', '2026-04-01', 1)`,
      [issues.country.territory('B1211').id],
    );
  }, 60_000);
  afterAll(() => issues.close());

  const raisedAt = new Date('2026-04-10T10:00:00Z');
  const bringIn = async (code: string, hours: number | null) => {
    const id = await raise(atTime(issues, randomUUID(), raisedAt), { point: issues.country.pointIn(code) });
    if (hours === null) return;
    const officer = atTime(issues, lead.personId, new Date(raisedAt.getTime() + hours * 3_600_000));
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'x', language: 'de' } });
  };
  const within = (code: string) => issues.country.territory(code).id;
  const read = async (more: object = {}, client: TestClient = lead) => {
    const asked = { within: within('N'), level: 'DISTRICT', figure: 'ANSWERED_IN_TIME', period: PERIOD };
    const { issueIndicatorRanking } = await client.query(RANKING, { ...asked, ...more });
    const codeOf = new Map(issues.country.territories.map(({ id, code }) => [id, code]));
    return (issueIndicatorRanking as Record<string, number> & { territory: { id: string } }[]).map(
      ({ territory, ...rest }) => ({ code: codeOf.get(territory.id), ...rest }),
    );
  };
  const codes = async (more: object = {}) => (await read(more)).map(({ code }) => code);
  const ranked = (code: string, position: number, amount: number, denominator: number) => ({
    code,
    position,
    amount,
    denominator,
    value: amount / denominator,
    contestedShare: code === 'D12' ? 0.5 : null,
  });

  it('has each with its denominator, and the contested share beside it, before and after figures are added up', async () => {
    const expected = [ranked('D21', 1, 1, 1), ranked('D12', 2, 2, 3), ranked('D11', 3, 1, 2)];
    expect(await read()).toEqual(expected);
    await issues.app.get(IndicatorFolder).fold();
    expect(await read()).toEqual(expected);
  });

  it('leaves out those with a small denominator, and those of which nothing was counted', async () => {
    expect(await codes({ least: 2 })).toEqual(['D12', 'D11']);
    expect(await codes({ period: '2026-03' })).toEqual([]);
  });

  it('begins at either end, at any level, below any territory, and ends where it is told to', async () => {
    expect(await codes({ order: 'LOWEST_FIRST' })).toEqual(['D11', 'D12', 'D21']);
    expect(await codes({ first: 1 })).toEqual(['D21']);
    expect(await codes({ level: 'REGION' })).toEqual(['R2', 'R1']);
    expect(await codes({ within: within('R1') })).toEqual(['D12', 'D11']);
    expect(await codes({ level: 'PARISH' })).toEqual([]);
  });

  it('counts for each 10,000 residents what has no other denominator, and stocks as they were', async () => {
    await issues.database.query(
      `UPDATE territory_projection SET population = CASE code WHEN 'D11' THEN 1000 WHEN 'D12' THEN 6000 END WHERE level = 'DISTRICT'`,
    );
    expect(await read({ figure: 'CONCERNS_RECEIVED' })).toEqual([
      expect.objectContaining({ code: 'D11', value: 20, amount: 2, denominator: 1000 }),
      expect.objectContaining({ code: 'D12', value: 5, amount: 3, denominator: 6000 }),
    ]);
    expect(await codes({ figure: 'CONCERNS_RECEIVED', least: 5000 })).toEqual(['D12']);
    await issues.database.query(
      `INSERT INTO indicator_total (territory_id, indicator, period, amount)
       VALUES ($1, 'OPEN_ISSUES', '0001-01-01', 3), ($1, 'OPEN_ISSUES.CHANGE', '2026-06-01', 2)`,
      [within('D12')],
    );
    expect((await read({ figure: 'OPEN_ISSUES', least: 5000 }))[0]).toMatchObject({ code: 'D12', amount: 1 });
    expect((await read({ figure: 'OPEN_ISSUES', least: 5000, period: '2026-06' }))[0]).toMatchObject({
      amount: 3,
    });
  });

  it.each(['MEASURES_OVERDUE', 'SIGNATURES_MISSING'])(
    'has %s as there were when the period ended',
    async (figure) => {
      await issues.database.query(
        `UPDATE territory_projection SET population = CASE code WHEN 'D11' THEN 1000 WHEN 'D12' THEN 6000 END WHERE level = 'DISTRICT'`,
      );
      await issues.database.query(
        `INSERT INTO indicator_total (territory_id, indicator, period, amount)
       VALUES ($1, $3, '0001-01-01', 3), ($1, $3 || '.CHANGE', '2026-06-01', 1), ($2, $3, '0001-01-01', 3)`,
        [within('D11'), within('D12'), figure],
      );
      expect(await read({ figure })).toEqual([
        { ...ranked('D11', 1, 2, 1000), value: 20 },
        { ...ranked('D12', 2, 3, 6000), value: 5 },
      ]);
    },
  );

  it.each(['ISSUES_IMPROVED', 'CLOSINGS_CONTESTED'])(
    'by %s counts contested closings among all',
    async (figure) => {
      expect(await read({ figure })).toEqual([ranked('D12', 1, 1, 2)]);
    },
  );

  it('by escalations counts what a level let pass', async () => {
    expect(await read({ figure: 'ESCALATIONS', within: within('D12'), level: 'STATION' })).toEqual([
      expect.objectContaining({ code: 'S121', amount: 1, denominator: 3 }),
    ]);
  });

  it('is read with one statement, however many territories there are', async () => {
    const statements = (level: string) =>
      countStatements(issues.app, ['indicator_total'], () => read({ level }));
    expect([await statements('REGION'), await statements('BEAT')]).toEqual([1, 1]);
  });

  it.each([
    [{ first: 101 }, 'first'],
    [{ first: 0 }, 'first'],
    [{ least: 0 }, 'minimumDenominator'],
    [{ period: 'April' }, 'period'],
    [{ within: 'x' }, 'within'],
  ])('refuses %j', async (more, field) => {
    const asked = { within: within('N'), level: 'DISTRICT', figure: 'ANSWERED_IN_TIME', ...more };
    const { errors } = await lead.answer(RANKING, asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('says of a territory that is not there that it is not there', async () => {
    const asked = { within: randomUUID(), level: 'DISTRICT', figure: 'ANSWERED_IN_TIME' };
    expect(await lead.refusal(RANKING, asked)).toBe('NOT_FOUND');
  });
});
