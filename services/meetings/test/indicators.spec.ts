import { compareWithRecount, IndicatorFolder } from '@vicinia/indicators';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { figuresOfMeetings } from '../src/recount/recounted-figures.js';
import { foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

const HELD = `query ($t: [_Any!]!, $period: String) { _entities(representations: $t) {
  ... on Territory { indicators(period: $period) { meetingsHeld } } } }`;
const SERIES = `query ($t: [_Any!]!, $from: String!, $to: String!) { _entities(representations: $t) {
  ... on Territory { indicatorSeries(from: $from, to: $to) { period indicators { meetingsHeld } } } } }`;
const RANKING = `query ($within: ID!, $period: String) {
  meetingIndicatorRanking(within: $within, level: "DISTRICT", period: $period) {
    position territory { id } amount denominator value } }`;
const HOLD = `mutation ($input: RecordMeetingHeldInput!, $key: String!) {
  recordMeetingHeld(input: $input, idempotencyKey: $key) { meeting { status } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!, $key: String!) {
  cancelMeeting(input: $input, idempotencyKey: $key) { meeting { status } } }`;

describe('the figures of meetings', () => {
  let meetings: SubgraphUnderTest;
  let officer: TestClient;
  beforeEach(async () => {
    meetings = await startMeetings();
    officer = await meetings.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterEach(() => meetings.close());

  const territories = (...codes: string[]) =>
    codes.map((code) => ({ __typename: 'Territory', id: meetings.country.territory(code).id }));
  const held = async (client: TestClient, period: string, ...codes: string[]) => {
    const { _entities } = await client.query(HELD, { t: territories(...codes), period });
    return _entities.map(
      ({ indicators }: { indicators: { meetingsHeld: number } }) => indicators.meetingsHeld,
    ) as number[];
  };
  const recount = () => compareWithRecount(meetings.app.get(DataSource), figuresOfMeetings);

  it('count those that were held, once, in the month in which they were, at every level', async () => {
    const panelId = await foundPanel(meetings, officer, 'S111');
    const startsAt = inDays(-40);
    const month = startsAt.toISOString().slice(0, 7);
    const [input, other] = [
      { meetingId: await scheduleMeeting(officer, panelId, startsAt) },
      { meetingId: await scheduleMeeting(officer, panelId, startsAt) },
    ];
    for (const key of ['held-once', 'held-once']) await officer.mutate(HOLD, { input, key });
    await officer.mutate(CANCEL, { input: other });
    const lead = await meetings.as('NATIONAL_LEAD', 'N');
    expect(await held(lead, month, 'N', 'D11', 'S111', 'S112')).toEqual([1, 1, 1, 0]);
    await meetings.app.get(IndicatorFolder).fold();
    expect(await held(lead, month, 'N', 'D11', 'S111', 'S112')).toEqual([1, 1, 1, 0]);
    const { _entities } = await lead.query(SERIES, { t: territories('N'), from: month, to: month });
    expect(_entities[0].indicatorSeries).toEqual([{ period: month, indicators: { meetingsHeld: 1 } }]);
    expect(await recount()).toEqual([]);
  });

  it('rank territories by meetings for each 10,000 residents', async () => {
    const panelId = await foundPanel(meetings, officer, 'S111');
    const startsAt = inDays(-1);
    const meetingId = await scheduleMeeting(officer, panelId, startsAt);
    await officer.mutate(HOLD, { input: { meetingId } });
    await meetings.database.query(
      `UPDATE territory_projection SET population = CASE code WHEN 'D11' THEN 5000 WHEN 'D12' THEN 7000 END`,
    );
    const lead = await meetings.as('NATIONAL_LEAD', 'N');
    const asked = { within: meetings.country.territory('N').id, period: String(startsAt.getUTCFullYear()) };
    const ranked = (code: string, position: number, amount: number, denominator: number) => ({
      position,
      territory: { id: meetings.country.territory(code).id },
      amount,
      denominator,
      value: (10_000 * amount) / denominator,
    });
    expect((await lead.query(RANKING, asked)).meetingIndicatorRanking).toEqual([
      ranked('D11', 1, 1, 5000),
      ranked('D12', 2, 0, 7000),
    ]);
  });

  it('are read by analysts and staff of the territory, and by nobody else', async () => {
    expect(await held(await meetings.as('ANALYST', 'R1'), '2026', 'D11')).toEqual([0]);
    const asked = { t: territories('D11') };
    expect(await officer.refusal(HELD, asked)).toBe('FORBIDDEN');
    expect(await meetings.visitor.refusal(HELD, asked)).toBe('UNAUTHENTICATED');
  });
});
