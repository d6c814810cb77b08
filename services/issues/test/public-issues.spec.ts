import { countStatements, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import {
  change,
  changeById,
  ISSUE_STAGE,
  present,
  PRESENT,
  raise,
  toBinding,
  toClosing,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const WORDS = 'texts { language title summary agreed } category { code }';
const PUBLIC = `id status effect territory { id } place { id } text(language: "en") { title summary agreed } ${WORDS}
  steps { status reachedOn } publicSince releasedBy { id }`;
const BY_ID = `query ($id: ID!) { publicIssue(id: $id) { ${PUBLIC} } }`;
const LIST = `query ($t: [_Any!]!, $below: Boolean, $statuses: [PublicIssueStatus!], $first: Int, $after: String, $last: Int, $before: String) {
  _entities(representations: $t) { ... on Territory {
    publicIssues(below: $below, statuses: $statuses, first: $first, after: $after, last: $last, before: $before) {
      nodes { ${PUBLIC} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
const RELEASED = `issue { publicSince release {
  version ${WORDS} releasedBy { id } withdrawnBy { id } withdrawnAt withdrawalReason { language text } } }`;
const RELEASE = change('releasePublicIssue', 'ReleasePublicIssueInput', RELEASED);
const WITHDRAW = change('withdrawPublicIssue', 'WithdrawPublicIssueInput', RELEASED);
const GERMAN = { language: 'de', title: 'Licht im Park', summary: 'Am Abend ist es dunkel.' };
const WHY = [{ language: 'de', text: 'Ein Name stand darin.' }];

describe('what the public sees of issues', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    for (const [code, sensitivity] of [
      ['NOISE', 'ORDINARY'],
      ['HATE', 'SENSITIVE'],
    ]) {
      await lead.mutate(
        change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }'),
        { input: { code, names: [{ language: 'de', text: code }], sensitivity } },
      );
    }
  }, 60_000);
  afterAll(() => issues.close());

  const release = async (issueId: string, more: object = {}, client: TestClient = officer) =>
    (await client.mutate(RELEASE, { input: { issueId, texts: [GERMAN], ...more } })).releasePublicIssue.issue;
  const read = async (id: string) => (await issues.visitor.query(BY_ID, { id })).publicIssue;
  const list = async (code: string, more: object = {}, client: TestClient = issues.visitor) => {
    const t = [{ __typename: 'Territory', id: issues.country.territory(code).id }];
    const data = await client.query(LIST, { t, ...more });
    return data._entities[0].publicIssues as {
      nodes: { id: string; text: { title: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  };
  const ids = async (code: string, more: object = {}) => (await list(code, more)).nodes.map(({ id }) => id);

  it('has no word before a named person has released one', async () => {
    const id = await present(issues, officer, 'B1111');
    expect(await read(id)).toMatchObject({
      status: 'RECEIVED',
      text: null,
      texts: [],
      place: null,
      category: null,
      steps: [],
      publicSince: null,
      releasedBy: null,
    });
    expect(await ids('B1111')).not.toContain(id);
    const beatOfficer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const input = { issueId: id, texts: [GERMAN] };
    expect(await beatOfficer.refusal(RELEASE, { input })).toBe('FORBIDDEN');
    expect(await issues.citizen().refusal(RELEASE, { input })).toBe('NOT_FOUND');
    const english = {
      language: 'en',
      title: 'Light in the park',
      summary: 'Dark at night.',
      agreed: 'Lamps',
    };
    expect(await release(id, { texts: [GERMAN, english], category: 'NOISE' })).toMatchObject({
      release: { version: 1, releasedBy: { id: officer.personId }, withdrawnAt: null },
    });
    expect(await read(id)).toMatchObject({
      text: { title: 'Light in the park', summary: 'Dark at night.', agreed: 'Lamps' },
      texts: [{ ...GERMAN, agreed: null }, english],
      category: { code: 'NOISE' },
      territory: { id: issues.country.territory('B1111').id },
      releasedBy: { id: officer.personId },
    });
    expect(await ids('B1111')).toContain(id);
  });

  it('is where each status was reached by the day, and nothing of when by the hour', async () => {
    const station = await issues.as('SECURITY_OFFICER', 'S112');
    const partner = await issues.as('SECURITY_PARTNER', 'S112');
    const id = await present(issues, station, 'B1121');
    await toBinding(station, id, partner);
    await toClosing(station, id, 'IMPROVED');
    await release(id, {}, station);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Vienna' }).format(new Date());
    const shown = await read(id);
    expect(shown).toMatchObject({ status: 'RESULT', effect: 'IMPROVED', publicSince: today });
    expect(shown.steps).toEqual(
      ['RECEIVED', 'LOOKED_INTO', 'AGREED', 'BEING_DONE', 'RESULT'].map((status) => ({
        status,
        reachedOn: today,
      })),
    );
    expect(JSON.stringify(shown)).not.toMatch(/T\d\d:/);
  });

  it('is corrected by a release of its own, and by nobody who has not read the present one', async () => {
    const id = await present(issues, officer);
    const { publicSince } = await release(id);
    const corrected = { texts: [{ ...GERMAN, title: 'Licht und Bänke' }], corrects: 1 };
    expect(await release(id, corrected)).toMatchObject({ publicSince, release: { version: 2 } });
    expect((await read(id)).texts).toMatchObject([{ title: 'Licht und Bänke' }]);
    const again = { input: { issueId: id, ...corrected } };
    expect(await officer.refusal(RELEASE, again)).toBe('CONFLICT');
  });

  it('is taken back with a reason, and can be released anew', async () => {
    const id = await present(issues, officer);
    const withdraw = { input: { issueId: id, reason: WHY } };
    expect(await officer.refusal(WITHDRAW, withdraw)).toBe('TRANSITION_NOT_ALLOWED');
    await release(id);
    expect(await officer.refusal(WITHDRAW, { input: { issueId: id, reason: [] } })).toBe('INVALID_INPUT');
    expect((await officer.mutate(WITHDRAW, withdraw)).withdrawPublicIssue.issue).toMatchObject({
      publicSince: null,
      release: { version: 1, withdrawnBy: { id: officer.personId }, withdrawalReason: WHY },
    });
    expect(await read(id)).toMatchObject({ text: null, texts: [], steps: [], releasedBy: null });
    expect(await ids('N', { below: true })).not.toContain(id);
    expect(await release(id)).toMatchObject({ release: { version: 2, withdrawnAt: null } });
    expect(await ids('N', { below: true })).toContain(id);
  });

  it('says in each language all, and no category that only sworn staff see', async () => {
    const id = await present(issues, officer);
    const refusal = (more: object) =>
      officer.refusal(RELEASE, { input: { issueId: id, texts: [GERMAN], ...more } });
    expect(await refusal({ texts: [] })).toBe('INVALID_INPUT');
    expect(await refusal({ texts: [GERMAN, GERMAN] })).toBe('INVALID_INPUT');
    expect(await refusal({ texts: [{ ...GERMAN, summary: ' ' }] })).toBe('INVALID_INPUT');
    expect(await refusal({ category: 'HATE' })).toBe('INVALID_INPUT');
    expect(await refusal({ category: 'NONE_SUCH' })).toBe('INVALID_INPUT');
    expect(await ids('B1111')).not.toContain(id);
  });

  it('leaves an issue out that was joined with another', async () => {
    const [id, other] = [await present(issues, officer), await present(issues, officer)];
    await release(id);
    await officer.mutate(change('mergeIssue', 'MergeIssueInput', ISSUE_STAGE), {
      input: { issueId: id, intoIssueId: other },
    });
    expect(await ids('B1111')).not.toContain(id);
    expect(await read(id)).toMatchObject({ text: null });
    const input = { issueId: id, texts: [GERMAN] };
    expect(await officer.refusal(RELEASE, { input })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is listed for a territory, or for it and those below, by status, the latest released first', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S121');
    const [one, other] = [await present(issues, lead, 'B1211'), await present(issues, lead, 'B1212')];
    await lead.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id: one });
    const later = atTime(issues, lead.personId, new Date(Date.now() + 60_000));
    await release(one, {}, later);
    await release(other, {}, lead);
    expect(await ids('S121')).toEqual([]);
    expect(await ids('S121', { below: true })).toEqual([one, other]);
    expect(await ids('B1211', { below: true })).toEqual([one]);
    expect(await ids('B1212')).toEqual([other]);
    expect(await ids('S121', { below: true, statuses: ['LOOKED_INTO', 'RESULT'] })).toEqual([one]);
    expect(await ids('S121', { below: true, statuses: ['RESULT'] })).toEqual([]);
    const page = await list('S121', { below: true, first: 1 });
    expect([page.nodes[0]!.id, page.pageInfo.hasNextPage]).toEqual([one, true]);
    const next = await list('S121', { below: true, first: 1, after: page.pageInfo.endCursor });
    expect([next.nodes.map(({ id }) => id), next.pageInfo.hasNextPage]).toEqual([[other], false]);
    const end = await list('S121', { below: true, last: 1 });
    expect([end.nodes[0]!.id, end.pageInfo.hasPreviousPage]).toEqual([other, true]);
    const before = await list('S121', { below: true, last: 1, before: end.pageInfo.startCursor });
    expect([before.nodes[0]!.id, before.pageInfo.hasPreviousPage]).toEqual([one, false]);
  });

  it('is at the beat that whoever releases it names, and never outside of where it is led', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S211');
    const concern = await raise(issues.citizen(), { point: issues.country.pointIn('B2111') });
    const territoryId = (code: string) => issues.country.territory(code).id;
    const titles = [{ language: 'de', text: 'Dunkel' }];
    const presented = await lead.mutate(PRESENT, {
      input: { concernIds: [concern], titles, territoryId: territoryId('S211') },
    });
    const { id } = presented.presentIssue.issue;
    await release(id, {}, lead);
    expect((await read(id)).place).toEqual({ id: territoryId('S211') });
    expect([await ids('S211'), await ids('B2111')]).toEqual([[id], []]);
    await release(id, { territoryId: territoryId('B2111') }, lead);
    expect(await read(id)).toMatchObject({
      place: { id: territoryId('B2111') },
      territory: { id: territoryId('S211') },
    });
    expect([await ids('S211'), await ids('B2111')]).toEqual([[], [id]]);
    for (const code of ['D21', 'B2121']) {
      const input = { issueId: id, texts: [GERMAN], territoryId: territoryId(code) };
      expect(await lead.refusal(RELEASE, { input })).toBe('INVALID_INPUT');
    }
  });

  it('is the same for a territory with hundreds of territories below', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S222');
    const id = await present(issues, lead, 'B2221');
    await release(id, {}, lead);
    await issues.database.query(
      `INSERT INTO territory_projection
       SELECT id, 'X' || n, 'BEAT', 4, station.territory_id,
         (station.path::text || '.' || replace(id::text, '-', ''))::ltree,
         NULL, '{}', 'UTC', 1, '{}', false, 1, 1
       FROM territory_projection station, (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 400) AS n) beat
       WHERE station.code = 'S222'`,
    );
    for (const more of [{}, { statuses: ['RECEIVED'] }]) {
      expect(await ids('S222', { below: true, ...more })).toEqual([id]);
      expect(await ids('S221', { below: true, ...more })).toEqual([]);
    }
    expect(await ids('S222', { below: true, statuses: ['RESULT'] })).toEqual([]);
  });

  it('is read with the same statements whatever the size of the page', async () => {
    const lead = await issues.as('SECURITY_OFFICER', 'S212');
    for (let count = 0; count < 6; count++) {
      await release(await present(issues, lead, 'B2121'), { category: 'NOISE' }, lead);
    }
    const tables = ['issue', 'issue_release', 'issue_stage_change', 'concern_category'];
    const statements = (first: number) =>
      countStatements(issues.app, tables, () => list('S212', { below: true, first }));
    expect(await statements(6)).toBe(await statements(1));
    expect((await list('S212', { below: true, first: 6 })).nodes).toHaveLength(6);
  });

  it('shows the former texts to nobody else, and the release to whoever may see the issue', async () => {
    const id = await present(issues, officer);
    await release(id);
    const query = `{ issue(id: "${id}") { ${RELEASED.slice('issue { '.length)} }`;
    const { issue } = await officer.query(query);
    expect(issue.release).toMatchObject({ version: 1, texts: [{ title: GERMAN.title }] });
    expect(await issues.citizen().refusal(query)).toBe('NOT_FOUND');
  });
});
