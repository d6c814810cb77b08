import { concernRerouted, issuesStructureChangeFollowed } from '@vicinia/events';
import { compareWithRecount } from '@vicinia/indicators';
import { MergedTerritories, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import { ANSWER, change, CLOSE_CONCERN, present, raise } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const CONCERN = `query ($id: ID!) { concern(id: $id) { territory { id } answeringTerritory { id } } }`;
const REROUTE = change('rerouteConcern', 'RerouteConcernInput', 'concern { id }');
const ISSUE = `query ($id: ID!) { issue(id: $id) { territory { id } concerns { nodes { territory { id } } } } }`;

describe('what lies in a territory that leaves the structure', () => {
  let issues: SubgraphUnderTest;
  let lead: TestClient;
  let officer: TestClient;

  beforeEach(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
    officer = await issues.as('SECURITY_OFFICER', 'S112');
  }, 60_000);
  afterEach(() => issues.close());

  const id = (code: string): string => issues.country.territory(code).id;
  const concern = async (one: string) => (await lead.query(CONCERN, { id: one })).concern;
  const issue = async (one: string) => (await lead.query(ISSUE, { id: one })).issue;
  const followed = () => issues.messages.written(issuesStructureChangeFollowed);

  it('goes to what takes its place once the change is finished; what has ended stays where it was', async () => {
    const open = await raise(issues.citizen(), { territoryId: id('S112') });
    const inBeat = await raise(issues.citizen(), { point: issues.country.pointIn('B1121') });
    const ended = await raise(issues.citizen(), { territoryId: id('S112') });
    await officer.mutate(ANSWER, { input: { concernId: ended, text: 'Erledigt', language: 'de' } });
    await officer.mutate(CLOSE_CONCERN, { id: ended });
    const openIssue = await present(issues, officer, 'B1121');

    const merged = new MergedTerritories(issues, 'S112', 'S111');
    await merged.begin();
    await until('people to be told that the change is known', async () => (await followed()).length === 1);
    expect((await concern(open)).territory.id).toBe(id('S112'));
    await merged.finish();
    await until(
      'the open concern to be moved',
      async () => (await concern(open)).territory.id === id('S111'),
    );
    await until('the other to be answered there', async () => {
      const { territory, answeringTerritory } = await concern(inBeat);
      return territory.id === id('B1121') && answeringTerritory.id === id('S111');
    });
    expect((await concern(open)).answeringTerritory.id).toBe(id('S111'));
    expect((await concern(ended)).territory.id).toBe(id('S112'));
    expect((await issue(openIssue)).territory.id).toBe(id('B1121'));
    await until('the figures to be counted anew', async () => {
      const disagreements = await compareWithRecount(issues.app.get(DataSource), figuresOfIssues);
      return disagreements.length === 0;
    });
    const taker = await issues.as('SECURITY_OFFICER', 'S111');
    expect((await taker.query(CONCERN, { id: ended })).concern.territory.id).toBe(id('S112'));
  });

  it('is moved once, however often people tells of it', async () => {
    const open = await raise(issues.citizen(), { territoryId: id('S112') });
    const merged = new MergedTerritories(issues, 'S112', 'S111');
    await issues.messages.redeliver(await merged.begin());
    await until('people to be told', async () => (await followed()).length > 0);
    const finished = await merged.finish();
    await issues.messages.redeliver(finished);
    await until('it to be moved', async () => (await concern(open)).territory.id === id('S111'));
    const elsewhere = { concernId: open, territoryId: id('S112'), reason: 'Back' };
    expect(await lead.refusal(REROUTE, { input: elsewhere })).toBe('NOT_FOUND');
    // An old poster still leads to whoever answers.
    const again = await raise(issues.citizen(), { territoryId: id('S112') });
    expect((await concern(again)).territory.id).toBe(id('S111'));
    await issues.messages.redeliver(finished);
    expect(await followed()).toHaveLength(1);
    expect(await issues.messages.written(concernRerouted, open)).toHaveLength(1);
    expect(await issues.messages.written(concernRerouted, again)).toEqual([]);
  });

  it('takes an open issue along to where all its concerns are', async () => {
    const openIssue = await present(issues, officer, 'B1121');
    const merged = new MergedTerritories(issues, 'B1121', 'B1122');
    await merged.begin();
    await merged.finish();
    await until('the issue to be moved', async () => (await issue(openIssue)).territory.id === id('B1122'));
    expect((await issue(openIssue)).concerns.nodes).toEqual([{ territory: { id: id('B1122') } }]);
  });

  it('is for neither side alone while the change lasts', async () => {
    const open = await raise(issues.citizen(), { point: issues.country.pointIn('B1121') });
    const [ofOld, ofNew] = [
      await issues.as('SECURITY_COORDINATOR', 'D11'),
      await issues.as('SECURITY_COORDINATOR', 'D12'),
    ];
    const merged = new MergedTerritories(issues, 'D11', 'D12');
    await merged.begin();
    for (const one of [ofOld, ofNew]) expect(await one.refusal(CONCERN, { id: open })).toBe('NOT_FOUND');
    await merged.finish();
    expect((await ofNew.query(CONCERN, { id: open })).concern.territory.id).toBe(id('B1121'));
  });
});
