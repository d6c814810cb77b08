import { PAGE_OF_CURSORS, visitedBothWays, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import {
  change,
  LATER,
  present,
  PROPOSE,
  raise,
  toBinding,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { ACCEPT } from './owned-measure.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const LISTS = 3;
const TEXT = { language: 'de', title: 'x', summary: 'x' };
const RELEASE = change('releasePublicIssue', 'ReleasePublicIssueInput', 'issue { id }');
const BOUND = change('startImplementation', 'StartImplementationInput', 'issue { id }');

/** Lists of a territory and of what waits for a person, each with somebody for whom there are several entries. */
const OF_TERRITORY = ['issues', 'concerns', 'publicIssues'] as const;
const OF_STAKEHOLDER = ['issuesToSign', 'issuesToAgree', 'measuresToAccept', 'measuresToDo'] as const;
const OF_OFFICER = ['concernsToAnswer', 'issuesToReview'] as const;

describe('a list by time is the same from its end on, and counted', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let partner: Person;
  let citizen: TestClient;
  let gathered: string;

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    partner = await issues.as('SECURITY_PARTNER', 'S111');
    citizen = issues.citizen();
    const { personId } = partner;
    const concerns: string[] = [];
    for (let count = 0; count < LISTS; count++) {
      concerns.push(await raise(citizen, { point: issues.country.pointIn('B1111') }));
      await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });

      const agreed = await present(issues, officer);
      await toWorkingGroup(officer, agreed, [{ personId }]);
      await writeMatrix(officer, agreed, personId);
      await officer.mutate(RELEASE, { input: { issueId: agreed, texts: [TEXT] } });

      const proposed = await present(issues, officer);
      await toWorkingGroup(officer, proposed, [{ personId }]);
      await writeMatrix(officer, proposed, personId);
      await officer.mutate(PROPOSE, { input: { issueId: proposed, signBy: LATER } });

      const bound = await present(issues, officer);
      await toBinding(officer, bound, partner);
      await officer.mutate(BOUND, { input: { issueId: bound } });
      const { issue } = await officer.query(`{ issue(id: "${bound}") { matrix { measures { id } } } }`);
      await partner.mutate(ACCEPT, { input: { measureId: issue.matrix.measures[0].id } });
    }
    const titles = [{ language: 'de', text: 'x' }];
    const presented = await officer.mutate(change('presentIssue', 'PresentIssueInput', 'issue { id }'), {
      input: { concernIds: concerns, titles },
    });
    gathered = presented.presentIssue.issue.id as string;
  }, 120_000);
  afterAll(() => issues.close());

  async function expectBothWays(read: Parameters<typeof visitedBothWays>[0]): Promise<void> {
    const { forwards, backwards } = await visitedBothWays(read);
    expect(forwards.length).toBeGreaterThanOrEqual(LISTS);
    expect(backwards).toEqual(forwards);
    expect(await read('first: 1')).toMatchObject({ totalCount: forwards.length });
  }
  const ofEntity = async (client: TestClient, type: string, id: string, selection: string) => {
    const t = [{ __typename: type, id }];
    const query = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on ${type} { ${selection} } } }`;
    return (await client.query(query, { t }))._entities[0];
  };

  it.each(OF_TERRITORY)('%s of a territory', async (list) => {
    const { id } = issues.country.territory('B1111');
    await expectBothWays(
      async (args) =>
        (await ofEntity(officer, 'Territory', id, `${list}(${args}) { ${PAGE_OF_CURSORS} totalCount }`))[
          list
        ],
    );
  });

  it.each([
    ...OF_STAKEHOLDER.map((list) => ({ list, who: () => partner })),
    ...OF_OFFICER.map((list) => ({ list, who: () => officer })),
  ])('$list of work', async ({ list, who }) => {
    await expectBothWays(async (args) => {
      const selection = `work { ${list}(${args}) { ${PAGE_OF_CURSORS} totalCount } }`;
      return (await ofEntity(who(), 'Person', who().personId, selection)).work[list];
    });
  });

  it('concerns of an issue, and of whoever brought them in', async () => {
    await expectBothWays(
      async (args) =>
        (
          await officer.query(
            `{ issue(id: "${gathered}") { concerns(${args}) { ${PAGE_OF_CURSORS} totalCount } } }`,
          )
        ).issue.concerns,
    );
    await expectBothWays(
      async (args) =>
        (
          await ofEntity(
            citizen,
            'Person',
            citizen.personId!,
            `concerns(${args}) { ${PAGE_OF_CURSORS} totalCount }`,
          )
        ).concerns,
    );
  });

  it('who read that a person raised a concern', async () => {
    const { issue } = await officer.query(`{ issue(id: "${gathered}") { concerns { nodes { id } } } }`);
    for (const { id } of issue.concerns.nodes)
      await officer.query(`{ concern(id: "${id}") { reporter { id } } }`);
    await expectBothWays(
      async (args) =>
        (
          await ofEntity(
            citizen,
            'Person',
            citizen.personId!,
            `concernReads(${args}) { ${PAGE_OF_CURSORS} totalCount }`,
          )
        ).concernReads,
    );
  });
});
