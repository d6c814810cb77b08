import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { ACCEPT, OwnedMeasure } from './owned-measure.js';
import {
  ANSWER,
  change,
  changeById,
  ISSUE_STAGE,
  PRESENT,
  present,
  raise,
  TRIAGE,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

const CONFIGURE = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const ROWS = 'nodes { id } pageInfo { endCursor hasNextPage }';
const ISSUES = `query ($t: [_Any!]!, $stages: [IssueStage!], $category: String, $leadId: ID, $municipalityId: ID,
    $overdue: Boolean, $search: String, $order: ListOrder, $first: Int, $after: String) {
  _entities(representations: $t) { ... on Territory {
    list: issues(stages: $stages, category: $category, leadId: $leadId, municipalityId: $municipalityId,
      overdue: $overdue, search: $search, order: $order, first: $first, after: $after) { ${ROWS} } } } }`;
const CONCERNS = `query ($t: [_Any!]!, $statuses: [ConcernStatus!], $category: String, $municipalityId: ID,
    $waiting: Boolean, $overdue: Boolean, $search: String, $order: ListOrder, $first: Int, $after: String) {
  _entities(representations: $t) { ... on Territory {
    list: concerns(statuses: $statuses, category: $category, municipalityId: $municipalityId,
      waiting: $waiting, overdue: $overdue, search: $search, order: $order, first: $first, after: $after) { ${ROWS} } } } }`;

/** Boards are read territory by territory where there are few, and row by row where there are many. */
describe.each([
  ['of few territories', 0],
  ['of many territories', 400],
])('a list %s', (_size, moreBeats) => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  let lead: TestClient & { readonly personId: string };

  beforeAll(async () => {
    issues = await startIssues();
    await issues.database.query(
      `INSERT INTO territory_projection
       SELECT id, 'X' || n, 'BEAT', 4, nation.territory_id, (nation.path::text || '.' || replace(id::text, '-', ''))::ltree,
         NULL, '{}', 'UTC', 1, ARRAY[$2::uuid], false, 1, 1
       FROM territory_projection nation, (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $1) AS n) beat
       WHERE nation.code = 'N'`,
      [moreBeats, municipalityOf('S221')],
    );
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    lead = await issues.as('NATIONAL_LEAD', 'N');
  }, 60_000);
  afterAll(() => issues.close());

  const list = async (query: string, client: TestClient, asked: object) => {
    const t = [{ __typename: 'Territory', id: issues.country.territory('N').id }];
    return (await client.query(query, { t, ...asked }))._entities[0].list as {
      nodes: { id: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };
  /** Those of some rows that a list holds, in its order. */
  const among = async (query: string, rows: string[], asked: object, client: TestClient = lead) =>
    (await list(query, client, { first: 100, ...asked })).nodes
      .map(({ id }) => id)
      .filter((id) => rows.includes(id));
  const municipalityOf = (code: string) => issues.country.territory(code).municipalityIds[0]!;
  const newCategory = async (more: object = {}): Promise<string> => {
    const code = `C_${randomUUID().slice(0, 8).toUpperCase()}`;
    const names = [{ language: 'de', text: 'Neu' }];
    await lead.mutate(CONFIGURE, { input: { code, names, ...more } });
    return code;
  };
  const presentOf = async (category: string, point: unknown): Promise<string> => {
    const concern = await raise(issues.citizen(), { category, point });
    const titles = [{ language: 'de', text: 'Dunkler Park' }];
    return (await lead.mutate(PRESENT, { input: { concernIds: [concern], titles } })).presentIssue.issue.id;
  };

  it('of issues has one of several stages, and all where none is named', async () => {
    const [presented, analysed, declined] = [
      await present(issues, officer),
      await present(issues, officer),
      await present(issues, officer),
    ];
    const all = [declined, analysed, presented];
    await officer.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id: analysed });
    await officer.mutate(change('declineIssue', 'DeclineIssueInput', ISSUE_STAGE), {
      input: { issueId: declined, reason: [{ language: 'de', text: 'Nicht zuständig' }] },
    });
    expect(await among(ISSUES, all, { stages: ['ANALYSING', 'DECLINED', 'DECLINED'] })).toEqual([
      declined,
      analysed,
    ]);
    expect(await among(ISSUES, all, { stages: ['ANALYSING'] }, officer)).toEqual([analysed]);
    expect(await among(ISSUES, all, { stages: [] })).toEqual(all);
  });

  it('of issues is of one lead, or of one municipality', async () => {
    const colleague = await issues.as('SECURITY_OFFICER', 'S221');
    const [own, theirs] = [await present(issues, officer), await present(issues, colleague, 'B2211')];
    const all = [own, theirs];
    expect(await among(ISSUES, all, { leadId: officer.personId })).toEqual([own]);
    expect(await among(ISSUES, all, { municipalityId: municipalityOf('S221') })).toEqual([theirs]);
    expect(await among(ISSUES, all, { municipalityId: municipalityOf('S221') }, officer)).toEqual([]);
    expect(await among(ISSUES, all, { municipalityId: randomUUID() })).toEqual([]);
  });

  it('of issues is of a category or one below it, for those who see what was brought in', async () => {
    const category = await newCategory();
    const part = await newCategory({ parentCode: category, sensitivity: 'SENSITIVE' });
    const point = issues.country.pointIn('B1111');
    const all = [
      await presentOf(part, point),
      await presentOf(category, point),
      await presentOf('OTHER', point),
    ];
    const [ofPart, ofCategory] = all;
    expect(await among(ISSUES, all, { category })).toEqual([ofCategory, ofPart]);
    expect(await among(ISSUES, all, { category: part })).toEqual([ofPart]);
    const civilian = await issues.as('SUPPORT_OFFICER', 'B1111');
    expect(await among(ISSUES, all, {}, civilian)).toHaveLength(3);
    expect(await among(ISSUES, all, { category }, civilian)).toEqual([ofCategory]);
    const councillor = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' });
    expect(await among(ISSUES, all, {}, councillor)).toHaveLength(3);
    expect(await among(ISSUES, all, { category }, councillor)).toEqual([]);
  });

  it('of issues has a measure that its owner accepted and whose day has passed', async () => {
    const owned = await OwnedMeasure.write(issues, officer);
    const overdueAt = async (at: string) => {
      const then = atTime(issues, officer.personId, new Date(at));
      return among(ISSUES, [owned.issueId], { overdue: true }, then);
    };
    expect(await overdueAt('2030-05-03T00:00:00Z')).toEqual([]);
    await owned.owner.mutate(ACCEPT, { input: { measureId: await owned.id() } });
    // It is due on the first of May; midnight in Vienna is two hours earlier than in UTC.
    expect(await overdueAt('2030-05-01T21:59:00Z')).toEqual([]);
    expect(await overdueAt('2030-05-01T22:01:00Z')).toEqual([owned.issueId]);
  });

  it('of concerns has one of several statuses, of one category and municipality', async () => {
    const category = await newCategory();
    const raised = (code: string, more: object = {}) =>
      raise(issues.citizen(), { category, point: issues.country.pointIn(code), ...more });
    const all = [
      await raised('B1111'),
      await raised('B1111'),
      await raised('B2211'),
      await raised('B1111', { category: 'OTHER' }),
    ];
    const [received, triaged, elsewhere] = all;
    await officer.mutate(TRIAGE, { id: triaged });
    expect(await among(CONCERNS, all, { statuses: ['TRIAGED', 'ANSWERED'] })).toEqual([triaged]);
    expect(await among(CONCERNS, all, { category })).toEqual([elsewhere, triaged, received]);
    expect(await among(CONCERNS, all, { category, statuses: ['RECEIVED'] }, officer)).toEqual([received]);
    expect(await among(CONCERNS, all, { municipalityId: municipalityOf('S221') })).toEqual([elsewhere]);
    expect(await among(CONCERNS, all, { municipalityId: municipalityOf('S221') }, officer)).toEqual([]);
  });

  it('of concerns waits for words, or waits beyond its time', async () => {
    const all = [
      await raise(issues.citizen(), { point: issues.country.pointIn('B1111') }),
      await raise(issues.citizen(), { point: issues.country.pointIn('B1111') }),
    ];
    const [waiting, answered] = all;
    await officer.mutate(TRIAGE, { id: answered });
    await officer.mutate(ANSWER, { input: { concernId: answered, text: 'Wir kommen.', language: 'de' } });
    const inHours = (hours: number) =>
      atTime(issues, officer.personId, new Date(Date.now() + hours * 3_600_000));
    expect(await among(CONCERNS, all, { waiting: true })).toEqual([waiting]);
    expect(await among(CONCERNS, all, { overdue: true }, inHours(71))).toEqual([]);
    expect(await among(CONCERNS, all, { overdue: true }, inHours(73))).toEqual([waiting]);
  });

  it('holds what contains the letters that are searched for, whatever their case and marks', async () => {
    const point = issues.country.pointIn('B1111');
    const other = await raise(issues.citizen(), { point });
    const concern = await raise(issues.citizen(), { text: 'Müll auf der Großen Straße, Ecke IŞIL', point });
    const titles = [
      { language: 'de', text: 'Ein ganz anderer Titel' },
      { language: 'tr', text: 'Çöpler ve Işıklar 100%' },
    ];
    const { presentIssue } = await officer.mutate(PRESENT, { input: { concernIds: [concern], titles } });
    const issue = presentIssue.issue.id as string;
    for (const search of ['mull auf', 'GROSSEN STRASSE', 'große', 'Isil'])
      expect(await among(CONCERNS, [concern, other], { search })).toEqual([concern]);
    for (const search of ['copler', 'IŞIK', 'isik', '100%', 'ganz ANDERER'])
      expect(await among(ISSUES, [issue], { search })).toEqual([issue]);
    expect(await among(ISSUES, [issue], { search: '10%%' })).toEqual([]);
    expect(await among(ISSUES, [issue], { search: 'Titel Çöp' })).toEqual([]);
    const elsewhere = await issues.as('SECURITY_OFFICER', 'S221');
    expect(await among(CONCERNS, [concern], { search: 'mull auf' }, officer)).toEqual([concern]);
    expect(await among(ISSUES, [issue], { search: 'copler' }, elsewhere)).toEqual([]);
  });

  it('holds concerns in which a message contains what is searched for, of few or of thousands', async () => {
    const point = issues.country.pointIn('B1111');
    const answered = await raise(issues.citizen(), { text: 'Ganz etwas anderes', point });
    const both = await raise(issues.citizen(), { text: 'Das Vordach tropft', point });
    const answer = (concernId: string) =>
      officer.mutate(ANSWER, { input: { concernId, text: 'Das VORDÄCH wird geflickt.', language: 'de' } });
    for (const concern of [answered, both]) await answer(concern);
    const found = async (client: TestClient, search: string) =>
      (await list(CONCERNS, client, { search, first: 100 })).nodes.map(({ id }) => id);
    expect(await found(lead, 'geflickt')).toEqual([both, answered]);
    expect(await found(lead, 'vordach')).toEqual([both, answered]);
    expect(await found(officer, 'vordach')).toEqual([both, answered]);
    const elsewhere = await issues.as('SECURITY_OFFICER', 'S221');
    expect(await found(elsewhere, 'vordach')).toEqual([]);
    await issues.database.query(
      `INSERT INTO concern_message (id, concern_id, position, side, text, language, written_at)
       SELECT gen_random_uuid(), $1, 100 + n, 'STAFF', 'Vordach', 'de', now() FROM generate_series(1, 2001) AS n`,
      [answered],
    );
    try {
      for (const client of [lead, officer]) {
        expect(await found(client, 'vordach')).toEqual([both, answered]);
        expect(await found(client, 'geflickt')).toEqual([both, answered]);
      }
      expect(await found(elsewhere, 'vordach')).toEqual([]);
    } finally {
      await issues.database.query(`DELETE FROM concern_message WHERE position > 100`);
    }
  });

  it('holds what contains a word that thousands contain, as it holds one that few do', async () => {
    const concern = await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const titles = [{ language: 'de', text: 'Laterne im Hof' }];
    const { presentIssue } = await officer.mutate(PRESENT, { input: { concernIds: [concern], titles } });
    const issue = presentIssue.issue.id as string;
    await issues.database.query(
      `INSERT INTO issue SELECT (jsonb_populate_record(original, jsonb_build_object(
         'id', gen_random_uuid(), 'presented_at', '2020-01-01T00:00:00Z'))).*
       FROM issue original, generate_series(1, 2001) WHERE original.id = $1`,
      [issue],
    );
    try {
      const found = await list(ISSUES, lead, { search: 'LATERNE', first: 2 });
      expect(found.nodes[0]).toMatchObject({ id: issue });
      expect(found.pageInfo.hasNextPage).toBe(true);
      expect(await among(ISSUES, [issue], { search: 'laterne' }, officer)).toEqual([issue]);
      const elsewhere = await issues.as('SECURITY_OFFICER', 'S221');
      expect((await list(ISSUES, elsewhere, { search: 'laterne', first: 2 })).nodes).toEqual([]);
      expect((await list(ISSUES, lead, { search: 'fahrradlaterne', first: 2 })).nodes).toEqual([]);
    } finally {
      await issues.database.query(`DELETE FROM issue WHERE presented_at = '2020-01-01T00:00:00Z'`);
    }
  });

  it.each([
    ['issues', ISSUES],
    ['concerns', CONCERNS],
  ])('of %s is read from either end, page by page', async (_what, query) => {
    await present(issues, officer);
    await present(issues, officer);
    const whole = (await list(query, lead, { first: 100 })).nodes;
    const read: { id: string }[] = [];
    let page = await list(query, lead, { first: 2, order: 'OLDEST_FIRST' });
    for (;;) {
      read.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      page = await list(query, lead, { first: 2, order: 'OLDEST_FIRST', after: page.pageInfo.endCursor });
    }
    expect(read).toEqual(whole.toReversed());
  });

  it.each([
    ['issues', ISSUES, { leadId: 'x' }],
    ['issues', ISSUES, { municipalityId: 'x' }],
    ['concerns', CONCERNS, { municipalityId: 'x' }],
    ['issues', ISSUES, { search: ' ab ' }],
    ['concerns', CONCERNS, { search: 'ab' }],
  ])('of %s refuses an id that is none, and too few letters', async (_what, query, asked) => {
    const t = [{ __typename: 'Territory', id: issues.country.territory('N').id }];
    expect(await lead.refusal(query, { t, ...asked })).toBe('INVALID_INPUT');
  });
});
