import { liveChanges, type LiveChange } from '@vicinia/client';
import { until } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';
import { DEFINE, PRESENT_ISSUE, START_ANALYSIS } from './documents.js';

const FIGURES = `query ($code: String!, $from: String!, $to: String!) {
  territory(code: $code) {
    indicatorSeries(from: $from, to: $to, by: YEAR) {
      period
      indicators { concernsReceived { total } openIssues vacantPosts { vacant posts } meetingsHeld }
    }
  }
}`;
const RANKINGS = `query ($within: ID!, $period: String!) {
  posts: postIndicatorRanking(within: $within, level: "STATION", minimumDenominator: 1) { territory { name } denominator }
  concerns: issueIndicatorRanking(within: $within, level: "DISTRICT", figure: CONCERNS_RECEIVED, period: $period, minimumDenominator: 1) {
    territory { code } amount
  }
}`;
const ADD_STAKEHOLDER = `mutation ($input: AddStakeholderInput!, $key: String!) {
  addStakeholder(input: $input, idempotencyKey: $key) { issue { id } } }`;
const RAISE = `mutation ($input: RaiseConcernInput!, $key: String!) {
  raiseConcern(input: $input, idempotencyKey: $key) { concern { id } } }`;

describe('what happens in a territory', () => {
  let country: RunningCountry;
  let concernId: string;
  const year = new Date().getUTCFullYear();
  const years = { from: String(year - 1), to: String(year) };

  beforeAll(async () => {
    country = await RunningCountry.start({
      accounts: ['officer', 'resident'],
      environment: { ROUND_MILLISECONDS: '250' },
    });
    await country.appoint('officer', 'SECURITY_OFFICER', 'S111');
  }, 240_000);
  afterAll(() => country.stop(), 60_000);

  /** Listens by the client package, once changes are told. */
  async function listen(account: 'officer' | 'resident', where: { territoryId?: string } = {}) {
    const heard: LiveChange[] = [];
    let isLive = false;
    const end = liveChanges({
      gateway: country.platform.gatewayUrl,
      ...where,
      signIn: { current: { accessToken: await country.tokenOf(account) } as never },
      onChange: (change) => heard.push(change),
      onReset: () => undefined,
      onState: (state) => {
        isLive = state;
      },
      retryMilliseconds: 50,
    });
    await until('changes to be told', () => isLive);
    return { heard, end };
  }

  it('is told at once to its staff, by the client package', async () => {
    const { heard, end } = await listen('officer', { territoryId: country.territoryId('S111') });
    const input = {
      category: 'OTHER',
      text: 'Der Park ist dunkel',
      language: 'de',
      point: country.country.pointIn('B1111'),
    };
    concernId = (await country.as('resident').mutate(RAISE, { input })).raiseConcern.concern.id as string;
    await until('the concern to be told', () => heard.length > 0);
    end();
    expect(heard).toEqual([{ type: 'Concern', id: concernId, territoryId: country.territoryId('B1111') }]);
  });

  it('stands in one series with the figures of all subgraphs', async () => {
    const { territory } = await country.lead.query(FIGURES, { code: 'S111', ...years });
    expect(territory.indicatorSeries).toEqual([
      {
        period: years.from,
        indicators: {
          concernsReceived: { total: 0 },
          openIssues: 0,
          vacantPosts: { vacant: 0, posts: 0 },
          meetingsHeld: 0,
        },
      },
      {
        period: years.to,
        indicators: {
          concernsReceived: { total: 1 },
          openIssues: 0,
          vacantPosts: { vacant: 0, posts: 1 },
          meetingsHeld: 0,
        },
      },
    ]);
  });

  it('ranks territories, whose names come from people', async () => {
    const { posts, concerns } = await country.lead.query(RANKINGS, {
      within: country.territoryId('N'),
      period: years.to,
    });
    expect(posts).toEqual([{ territory: { name: expect.any(String) as string }, denominator: 1 }]);
    expect(concerns).toContainEqual({ territory: { code: 'D11' }, amount: 1 });
  });

  it('is told to whoever takes part in it, and only from then on', async () => {
    const personId = await country.register('resident');
    const { heard, end } = await listen('resident');
    const officer = country.as('officer');
    const { presentIssue } = await officer.mutate(PRESENT_ISSUE, {
      input: { concernIds: [concernId], titles: [{ language: 'de', text: 'Dunkler Park' }] },
    });
    const issueId = presentIssue.issue.id as string;
    await officer.mutate(START_ANALYSIS, { issueId });
    await officer.mutate(DEFINE, { input: { issueId, problem: 'x', cause: 'x', affected: 'x' } });
    await officer.mutate(ADD_STAKEHOLDER, { input: { issueId, stakeholder: { personId } } });
    await until('the issue to be told', () => heard.length > 0);
    end();
    expect(heard).toEqual([{ type: 'Issue', id: issueId, territoryId: country.territoryId('B1111') }]);
  });

  it('keeps the figures of the others while a subgraph is away', async () => {
    await country.platform.replicas('meetings')[0]!.stop();
    const { data } = await country.lead.answer(FIGURES, { code: 'S111', ...years });
    expect(data?.territory.indicatorSeries[1].indicators).toEqual({
      concernsReceived: { total: 1 },
      openIssues: 1,
      vacantPosts: { vacant: 0, posts: 1 },
      meetingsHeld: null,
    });
  });
});
