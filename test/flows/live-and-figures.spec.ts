import { liveChanges, type LiveChange } from '@vicinia/client';
import { until } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

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
  }, 120_000);
  afterAll(() => country.stop(), 60_000);

  it('is told at once to its staff, by the client package', async () => {
    const heard: LiveChange[] = [];
    let isLive = false;
    const end = liveChanges({
      gateway: country.platform.gatewayUrl,
      territoryId: country.territoryId('S111'),
      signIn: { current: { accessToken: await country.tokenOf('officer') } as never },
      onChange: (change) => heard.push(change),
      onReset: () => undefined,
      onState: (state) => {
        isLive = state;
      },
      retryMilliseconds: 50,
    });
    await until('changes to be told', () => isLive);
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

  it('keeps the figures of the others while a subgraph is away', async () => {
    await country.platform.replicas('meetings')[0]!.stop();
    const { data } = await country.lead.answer(FIGURES, { code: 'S111', ...years });
    expect(data?.territory.indicatorSeries[1].indicators).toEqual({
      concernsReceived: { total: 1 },
      openIssues: 0,
      vacantPosts: { vacant: 0, posts: 1 },
      meetingsHeld: null,
    });
  });
});
