import { compareWithRecount, IndicatorFolder } from '@vicinia/indicators';
import { countStatements, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import { change, ISSUE_STAGE, PRESENT, raise } from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const SERIES = /* GraphQL */ `
  query ($t: [_Any!]!, $from: String!, $to: String!, $by: PeriodLength! = MONTH) {
    _entities(representations: $t) {
      ... on Territory {
        indicatorSeries(from: $from, to: $to, by: $by) {
          period
          indicators {
            openIssues
            concernsReceived {
              total
            }
          }
        }
      }
    }
  }
`;
const OPEN_ISSUES = /* GraphQL */ `
  query ($t: [_Any!]!, $period: String) {
    _entities(representations: $t) {
      ... on Territory {
        indicators(period: $period) {
          openIssues
        }
      }
    }
  }
`;

describe('the series of a territory', () => {
  let issues: SubgraphUnderTest;
  let lead: Staff;
  beforeEach(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
  }, 60_000);
  afterEach(() => issues.close());

  const territories = (...codes: string[]) =>
    codes.map((code) => ({ __typename: 'Territory', id: issues.country.territory(code).id }));
  const at = (moment: string) => atTime(issues, lead.personId, new Date(moment));
  /** Somebody of the staff brings a concern in and presents it, both at one moment. */
  const bringIn = async (client: TestClient, code: string): Promise<string> => {
    const concern = await raise(client, { point: issues.country.pointIn(code) });
    const input = { concernIds: [concern], titles: [{ language: 'de', text: 'x' }] };
    return (await client.mutate(PRESENT, { input })).presentIssue.issue.id as string;
  };
  const decline = (client: TestClient, issueId: string) =>
    client.mutate(change('declineIssue', 'DeclineIssueInput', ISSUE_STAGE), {
      input: { issueId, reason: [{ language: 'de', text: 'x' }] },
    });
  const read = async (code: string, from: string, to: string, by = 'MONTH') => {
    const { _entities } = await lead.query(SERIES, { t: territories(code), from, to, by });
    return (
      _entities[0].indicatorSeries as {
        period: string;
        indicators: { openIssues: number; concernsReceived: { total: number } };
      }[]
    ).map(({ period, indicators }) => [period, indicators.openIssues, indicators.concernsReceived.total]);
  };

  it('has what happened in each period, and the stock as it was when the period ended', async () => {
    const first = await bringIn(at('2026-01-10T10:00:00Z'), 'B1111');
    await bringIn(at('2026-03-10T10:00:00Z'), 'B1121');
    await decline(at('2026-04-10T10:00:00Z'), first);
    const months = [
      ['2025-12', 0, 0],
      ['2026-01', 1, 1],
      ['2026-02', 1, 0],
      ['2026-03', 2, 1],
      ['2026-04', 1, 0],
      ['2026-05', 1, 0],
    ];
    expect(await read('D11', '2025-12', '2026-05')).toEqual(months);
    await issues.app.get(IndicatorFolder).fold();
    expect(await read('D11', '2025-12', '2026-05')).toEqual(months);
    expect(await read('D11', '2025', '2026-Q3', 'QUARTER')).toEqual([
      ['2025-Q1', 0, 0],
      ['2025-Q2', 0, 0],
      ['2025-Q3', 0, 0],
      ['2025-Q4', 0, 0],
      ['2026-Q1', 2, 2],
      ['2026-Q2', 1, 0],
      ['2026-Q3', 1, 0],
    ]);
    expect(await compareWithRecount(issues.app.get(DataSource), figuresOfIssues)).toEqual([]);
  });

  it('ends with the period that runs, which has what there is now', async () => {
    await bringIn(lead, 'B1111');
    const year = new Date().getUTCFullYear();
    expect(await read('N', String(year - 1), String(year + 1), 'YEAR')).toEqual([
      [String(year - 1), 0, 0],
      [String(year), 1, 1],
    ]);
    const ofPeriod = async (period?: string) =>
      (await lead.query(OPEN_ISSUES, { t: territories('N'), period }))._entities[0].indicators
        .openIssues as number;
    expect([await ofPeriod(), await ofPeriod(String(year - 1))]).toEqual([1, 0]);
  });

  it('has months as the clocks of each place say', async () => {
    await issues.database.query(
      `UPDATE territory_projection SET time_zone = 'Pacific/Auckland' WHERE code LIKE '_2%'`,
    );
    for (const code of ['B1111', 'B2111']) await bringIn(at('2026-03-31T18:00:00Z'), code);
    expect(await read('R1', '2026-02', '2026-04')).toEqual([
      ['2026-02', 0, 0],
      ['2026-03', 1, 1],
      ['2026-04', 1, 0],
    ]);
    expect(await read('R2', '2026-02', '2026-04')).toEqual([
      ['2026-02', 0, 0],
      ['2026-03', 0, 0],
      ['2026-04', 1, 1],
    ]);
    expect(await read('N', '2026-03', '2026-04')).toEqual([
      ['2026-03', 1, 1],
      ['2026-04', 2, 1],
    ]);
  });

  it('is read with one statement, however many territories and periods', async () => {
    await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const statements = (codes: string[], from: string) =>
      countStatements(issues.app, ['indicator_total'], () =>
        lead.query(SERIES, { t: territories(...codes), from, to: '2026-10' }),
      );
    expect(await statements(['N'], '2026-10')).toBe(1);
    expect(await statements(['N', 'R1', 'R2', 'D11', 'S111', 'B1111'], '2022-01')).toBe(1);
  });

  it.each([
    ['2026-05', '2026-04', 'to', 'INVALID_INPUT.PERIOD_REVERSED'],
    ['2021-12', '2026-12', 'to', 'INVALID_INPUT.SERIES_TOO_LONG'],
    ['May', '2026-04', 'from', 'INVALID_INPUT.PERIOD_MALFORMED'],
  ])('from %s to %s is refused', async (from, to, field, key) => {
    const { errors } = await lead.answer(SERIES, { t: territories('N'), from, to });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_INPUT', field, key }) }),
    ]);
  });

  it('is read by those who read the figures, and by nobody else', async () => {
    const asked = { t: territories('D11'), from: '2026-01', to: '2026-02' };
    const analyst = await issues.as('ANALYST', 'R1');
    expect((await analyst.query(SERIES, asked))._entities[0].indicatorSeries).toHaveLength(2);
    expect(await (await issues.as('SECURITY_OFFICER', 'S111')).refusal(SERIES, asked)).toBe('FORBIDDEN');
    expect(await issues.visitor.refusal(SERIES, asked)).toBe('UNAUTHENTICATED');
  });
});
