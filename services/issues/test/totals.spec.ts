import { countStatements, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { change, present, PRESENT, raise, toWorkingGroup } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const RELEASE = change('releasePublicIssue', 'ReleasePublicIssueInput', 'issue { id }');

describe('how many entries a list has', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const total = async (client: TestClient, codes: string[], list: string): Promise<(number | null)[]> => {
    const t = codes.map((code) => ({ __typename: 'Territory', id: issues.country.territory(code).id }));
    const query = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory {
      list: ${list} { totalCount nodes { id } } } } }`;
    const { _entities } = await client.query(query, { t });
    return _entities.map(({ list: { totalCount } }: { list: { totalCount: number | null } }) => totalCount);
  };

  it('is what the caller may see of it, whatever the page', async () => {
    const ids: string[] = [];
    for (const beat of ['B1111', 'B1111', 'B1112']) ids.push(await present(issues, officer, beat));
    await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const text = { language: 'de', title: 'x', summary: 'x' };
    await officer.mutate(RELEASE, { input: { issueId: ids[0], texts: [text] } });
    const places = ['S111', 'B1111', 'B1112', 'B1121'];
    expect(await total(officer, places, 'issues(first: 1)')).toEqual([3, 2, 1, 0]);
    expect(await total(officer, ['S111'], 'issues(first: 1, stages: [CLOSED])')).toEqual([0]);
    expect(await total(officer, places.slice(0, 3), 'concerns(last: 1)')).toEqual([4, 3, 1]);
    expect(await total(officer, ['S111'], 'concerns(statuses: [RECEIVED])')).toEqual([1]);
    expect(await total(issues.visitor, places, 'publicIssues(below: true)')).toEqual([1, 1, 0, 0]);
    expect(await total(issues.citizen(), ['S111'], 'issues')).toEqual([0]);
  });

  it('is null beyond a thousand, and where a condition would have it look everywhere', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S221');
    const made = async (count: number) =>
      issues.database.query(
        `INSERT INTO issue (id, territory_id, owner_id, titles, descriptions, stage, round, presented_at)
         SELECT gen_random_uuid(), $1, $2, '{"de": "Dunkel"}', '{}', 'PRESENTED', 1, now() - n * interval '1 minute'
         FROM generate_series(1, $3) AS n`,
        [issues.country.territory('B2211').id, lead.personId, count],
      );
    await made(1000);
    expect(await total(lead, ['S221'], 'issues(first: 1)')).toEqual([1000]);
    await made(1);
    expect(await total(lead, ['S221'], 'issues(first: 1)')).toEqual([null]);
    expect(await total(lead, ['S221'], 'issues(search: "Dunkel")')).toEqual([null]);
    expect(await total(lead, ['S221'], 'issues(overdue: true)')).toEqual([null]);
    expect(await total(lead, ['S221'], 'concerns(waiting: true)')).toEqual([null]);
  });

  it('of concerns in an issue is what the caller may see of them', async () => {
    const concerns: string[] = [];
    for (const beat of ['B1111', 'B1111', 'B1121'])
      concerns.push(await raise(issues.citizen(), { point: issues.country.pointIn(beat) }));
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    const titles = [{ language: 'de', text: 'Dunkel' }];
    const input = { concernIds: concerns, titles, descriptions: titles };
    const { id } = (await lead.mutate(PRESENT, { input })).presentIssue.issue;
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    await toWorkingGroup(lead, id, [{ personId: partner.personId }]);
    const query = `query ($id: ID!) { issue(id: $id) { concerns(first: 1) { totalCount nodes { id } } } }`;
    const counted = async (client: TestClient) =>
      (await client.query(query, { id })).issue.concerns.totalCount;
    expect(await counted(lead)).toBe(3);
    expect(await counted(partner)).toBe(0);
  });

  it('of the own concerns is all of them, for that person', async () => {
    const citizen = issues.citizen() as TestClient & { personId: string };
    for (const beat of ['B1111', 'B1121']) await raise(citizen, { point: issues.country.pointIn(beat) });
    const p = [{ __typename: 'Person', id: citizen.personId }];
    const query = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person { concerns(first: 1) { totalCount } } } }`;
    expect((await citizen.query(query, { p }))._entities).toEqual([{ concerns: { totalCount: 2 } }]);
  });

  it('is counted only where somebody asks for it, and once for all territories', async () => {
    const places = ['S111', 'S112'].map((code) => ({
      __typename: 'Territory',
      id: issues.country.territory(code).id,
    }));
    const statements = (selection: string) => {
      const query = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory {
        issues { ${selection} } } } }`;
      return countStatements(issues.app, ['issue'], () => officer.query(query, { t: places }));
    };
    const page = await statements('nodes { id }');
    const counted = await statements('totalCount nodes { id }');
    expect(counted).toBe(2 * page);
  });
});
