import { until, type TestClient } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

const PLAN = `mutation ($input: PlanStructureChangeInput!, $key: String!) {
  planStructureChange(input: $input, idempotencyKey: $key) { structureChange { id } } }`;
const STANDING = `query ($id: ID!) { structureChange(id: $id) { state isStuck awaits } }`;
const RAISE = `mutation ($input: RaiseConcernInput!, $key: String!) {
  raiseConcern(input: $input, idempotencyKey: $key) { concern { id } } }`;
const PRESENT = `mutation ($input: PresentIssueInput!, $key: String!) {
  presentIssue(input: $input, idempotencyKey: $key) { issue { id } } }`;
const FOUND = `mutation ($input: FoundPanelInput!, $key: String!) {
  foundPanel(input: $input, idempotencyKey: $key) { panel { id } } }`;
const CONCERN = `query ($id: ID!) { concern(id: $id) { territory { code } } }`;
const ISSUE = `query ($id: ID!) { issue(id: $id) { territory { code } } }`;
const PANEL = `query ($id: ID!) { panel(id: $id) { territory { code } } }`;
const CONCERNS = `query ($id: ID!) { territory(id: $id) { concerns { totalCount } indicators { openIssues } } }`;

const RAISED_BEFORE = 20;
/** Read at least so often while the change lasts. */
const LEAST_RAISED_MEANWHILE = 3;

/** Two districts become one while residents go on raising concerns. */
describe('a merger of two districts', () => {
  let country: RunningCountry;
  let lead: TestClient;
  let staying: TestClient;
  let going: TestClient;
  let resident: TestClient;
  let concern: string;
  let issue: string;
  let panel: string;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ['lead', 'staying', 'going', 'officer', 'resident'] });
    await country.appoint('lead', 'NATIONAL_LEAD', 'N');
    await country.appoint('staying', 'SECURITY_COORDINATOR', 'D11');
    await country.appoint('going', 'SECURITY_COORDINATOR', 'D12');
    await country.appoint('officer', 'SECURITY_OFFICER', 'S121');
    await country.register('resident');
    [lead, staying, going, resident] = ['lead', 'staying', 'going', 'resident'].map((name) =>
      country.as(name),
    ) as [TestClient, TestClient, TestClient, TestClient];
    concern = await raise();
    for (let raised = 1; raised < RAISED_BEFORE; raised += 1) await raise();
    const officer = country.as('officer');
    const { presentIssue } = await officer.mutate(PRESENT, {
      input: {
        concernIds: [concern],
        territoryId: country.territoryId('S121'),
        titles: [{ language: 'en', text: 'Dark street' }],
      },
    });
    issue = presentIssue.issue.id as string;
    const { foundPanel } = await going.mutate(FOUND, {
      input: {
        territoryId: country.territoryId('D12'),
        kind: 'SECURITY_PANEL',
        name: 'Panel of the district',
        charter: 'Meets each month (sample).',
        charterLanguage: 'en',
      },
    });
    panel = foundPanel.panel.id as string;
  }, 240_000);

  afterAll(() => country.stop(), 60_000);

  const raise = async (): Promise<string> => {
    const input = { category: 'OTHER', text: 'The lamp is broken.', language: 'en' };
    const { raiseConcern } = await resident.mutate(RAISE, {
      input: { ...input, point: country.country.pointIn('B1211') },
    });
    return raiseConcern.concern.id as string;
  };
  const sees = async (client: TestClient): Promise<boolean> =>
    (await client.answer(CONCERN, { id: concern })).errors === undefined;
  const standing = async (id: string) => (await lead.query(STANDING, { id })).structureChange;

  it('lets neither coordinator see more than both structures give, loses nothing, and is done or says that it is stuck', async () => {
    expect([await sees(staying), await sees(going)]).toEqual([false, true]);
    const { planStructureChange } = await lead.mutate(PLAN, {
      input: {
        takesEffectOn: new Date().toISOString().slice(0, 10),
        reason: 'A reform (sample)',
        retirements: [{ territoryId: country.territoryId('D12'), successorCode: 'D11' }],
      },
    });
    const { id } = planStructureChange.structureChange as { id: string };

    let raised = RAISED_BEFORE;
    const widened: string[] = [];
    await until(
      'the change to be done',
      async () => {
        const seen = await sees(staying);
        await raise();
        raised += 1;
        const { state, isStuck, awaits } = await standing(id);
        if (state !== 'DONE' && seen) widened.push(state as string);
        expect({ isStuck, awaits }).toEqual({ isStuck: false, awaits: expect.any(Array) });
        return state === 'DONE' && raised > RAISED_BEFORE + LEAST_RAISED_MEANWHILE;
      },
      60_000,
    );
    expect(widened).toEqual([]);

    await until('the one who stays to see it', () => sees(staying));
    const ofDistrict = async () =>
      (await staying.query(CONCERNS, { id: country.territoryId('D11') })).territory as {
        concerns: { totalCount: number };
        indicators: { openIssues: number };
      };
    await until('every concern to be among those of the district', async () => {
      const { concerns, indicators } = await ofDistrict();
      return concerns.totalCount === raised && indicators.openIssues === 1;
    });
    const panelNow = async () => (await staying.query(PANEL, { id: panel })).panel.territory.code as string;
    await until('the panel to be one of the district that stays', async () => (await panelNow()) === 'D11');
    expect((await staying.query(ISSUE, { id: issue })).issue.territory.code).toMatch(/^(S121|B1211)$/);
    await until('the one who came to hold what the district holds', () => sees(going));
  }, 120_000);
});
