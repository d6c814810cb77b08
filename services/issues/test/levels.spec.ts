import { until, type SubgraphUnderTest } from '@vicinia/testkit';
import { raise } from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

const MONTHS_AGO = new Date('2026-03-02T08:30:00.000Z');
const ROUND_MS = 200;
const CONCERN = `query ($id: ID!) {
  concern(id: $id) { answerDueAt escalations { fromTerritory { id } toTerritory { id } } }
}`;

describe.each([
  ['NATION DISTRICT STATION', 'S11', ['S11', 'D1']],
  ['NATION DISTRICT STATION BEAT', 'B111', ['S11', 'D1']],
  ['NATION REGION PROVINCE DISTRICT STATION BEAT', 'B11111', ['S1111', 'D111', 'P11', 'R1']],
] as const)('a concern in a country of %s', (levels, lowest, way) => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues(ROUND_MS, undefined, levels.split(' '));
  });
  afterAll(() => issues.close());

  it('is answered first by the station and moves up through all levels that it may move to, once each', async () => {
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    const citizen = atTime(issues, issues.citizen().personId, MONTHS_AGO);
    const id = await raise(citizen, { point: issues.country.pointIn(lowest) });
    const read = async () => (await lead.query(CONCERN, { id })).concern;
    await until('the clock to have run out at every level', async () => (await read()).answerDueAt === null);

    const ids = way.map((code) => ({ id: issues.country.territory(code).id }));
    expect((await read()).escalations).toEqual(
      ids.slice(1).map((toTerritory, index) => ({ fromTerritory: ids[index], toTerritory })),
    );
  });
});
