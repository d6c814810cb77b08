import { documentOf } from '@vicinia/local';
import { buildSampleCountry, type LevelCount } from '@vicinia/sample-country';
import { until } from '@vicinia/testkit';
import { raiseInThePast } from '../support/raise-in-the-past.js';
import { RunningCountry } from '../support/running-country.js';

const DAY_MS = 24 * 3_600_000;
const DAYS_AGO = 30;
/** Within which a person answers where the country says nothing else. */
const REPLY_DAYS = 3;
const SMALL = { stationsPerDistrict: 1, beatsPerStation: 1 };

const ESCALATIONS = `query ($receiptHash: String!) {
  concernByReceipt(receiptHash: $receiptHash) { escalations { fromTerritory { code } toTerritory { code } } } }`;
const CONCERNS = `query ($code: String!) { territory(code: $code) { concerns { nodes { answeringTerritory { code } } } } }`;
const INDICATOR = `query ($code: String!, $period: String) {
  territory(code: $code) { indicators(period: $period) { concernsAnsweredInTime { inTime due } } } }`;

interface Example {
  readonly count: LevelCount;
  readonly levels: Readonly<Record<string, readonly string[]>>;
  readonly beat: string | null;
  /** Territories through which a concern goes that nobody answers. */
  readonly way: readonly string[];
}

const ANSWERING = { STATION: ['ANSWERS'] };
const END = ['COORDINATES', 'ESCALATES_TO', 'ENDS_AT'];

const EXAMPLES: readonly Example[] = [
  { count: 3, levels: { NATION: [], DISTRICT: END, ...ANSWERING }, beat: null, way: ['601-1', '601'] },
  {
    count: 4,
    levels: { NATION: [], DISTRICT: END, ...ANSWERING, BEAT: [] },
    beat: '601-1-1',
    way: ['601-1', '601'],
  },
  {
    count: 6,
    levels: {
      NATION: [],
      REGION: END,
      PROVINCE: ['COORDINATES'],
      DISTRICT: ['COORDINATES', 'ESCALATES_TO'],
      ...ANSWERING,
      BEAT: [],
    },
    beat: '601-1-1',
    way: ['601-1', '601', '6'],
  },
];

describe.each(EXAMPLES)('a sample country of $count levels', ({ count, levels, beat, way }) => {
  const sample = buildSampleCountry(SMALL, count);
  const [longitude, latitude] = sample.story.park;
  const park = { longitude, latitude };
  let country: RunningCountry;

  beforeAll(async () => {
    country = await RunningCountry.start({
      accounts: sample.people.signIns.map(({ subject }) => subject),
      document: documentOf(sample, new Date(Date.now() - 365 * DAY_MS)),
      environment: { ROUND_MILLISECONDS: '250' },
    });
  }, 240_000);
  afterAll(() => country.stop(), 60_000);

  it('is loaded at once, says what its levels are for, and who is responsible at a point', async () => {
    const { territoryLevels, officersAt } = await country.visitor.query(
      `query ($park: PointInput!) { territoryLevels { code purposes }
         officersAt(point: $park) { beat { code } station { code } } }`,
      { park },
    );
    expect(territoryLevels).toEqual(Object.entries(levels).map(([code, purposes]) => ({ code, purposes })));
    expect(officersAt).toEqual({ beat: beat === null ? null : { code: beat }, station: { code: way[0] } });
  });

  it('moves a concern that nobody answers up to where matters end, and counts it at every level', async () => {
    const receiptHash = await raiseInThePast(country, { category: 'OTHER', point: park, daysAgo: DAYS_AGO });
    const steps = way.slice(1).map((code, index) => ({
      fromTerritory: { code: way[index] },
      toTerritory: { code },
    }));
    const escalations = async (): Promise<unknown[]> =>
      (await country.visitor.query(ESCALATIONS, { receiptHash })).concernByReceipt.escalations as unknown[];
    await until(
      'the concern to be where matters end',
      async () => (await escalations()).length >= steps.length,
    );
    expect(await escalations()).toEqual(steps);

    const end = way.at(-1) ?? '';
    const regionalLead = country.as('sample-regional-lead');
    // A country that has just begun suspends its staff until grants are heard.
    await until(
      'grants to be heard',
      async () => !(await regionalLead.answer(CONCERNS, { code: end })).errors,
    );
    const { territory } = await regionalLead.query(CONCERNS, { code: end });
    expect(territory.concerns.nodes).toEqual([{ answeringTerritory: { code: end } }]);

    const due = new Date(Date.now() - (DAYS_AGO - REPLY_DAYS) * DAY_MS).toISOString();
    const lead = country.as('sample-national-lead');
    const figureOf = async (code: string): Promise<unknown> =>
      (await lead.query(INDICATOR, { code, period: due.slice(0, 7) })).territory.indicators
        .concernsAnsweredInTime;
    for (const code of ['AT', ...way])
      expect([code, await figureOf(code)]).toEqual([code, { inTime: 0, due: 1 }]);
    expect(await figureOf('201')).toEqual({ inTime: 0, due: 0 });
  }, 60_000);
});
