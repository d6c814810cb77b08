import { randomUUID } from 'node:crypto';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { storedReceipt } from '../src/arguments/receipt.js';
import {
  ANSWER,
  change,
  newReceiptHash,
  PRESENT,
  raise,
  RAISE,
  RAISE_ANONYMOUSLY,
  TRIAGE,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const CONFIGURE = change(
  'configureConcernCategory',
  'ConfigureConcernCategoryInput',
  'category { code parent { code } anonymityAllowed answeringLevel }',
);
const CATEGORIES = `{ concernCategories { code replyMinutes parent { code } anonymityAllowed answeringLevel } }`;

describe('a category of concerns', () => {
  let issues: SubgraphUnderTest;
  let lead: TestClient;
  beforeAll(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
  }, 60_000);
  afterAll(() => issues.close());

  const newCode = () => `C_${randomUUID().slice(0, 8).toUpperCase().replaceAll('-', '_')}`;
  const input = (code: string, more: object = {}) => ({
    code,
    names: [{ language: 'de', text: 'Neu' }],
    ...more,
  });
  const configured = async (more: object = {}): Promise<string> => {
    const code = newCode();
    await lead.mutate(CONFIGURE, { input: input(code, more) });
    return code;
  };
  const refusalOf = async (code: string, more: object) =>
    (await lead.answer(CONFIGURE, { input: input(code, more), key: randomUUID() })).errors?.[0]?.extensions;

  it('says what is above it, whether a name is needed and who answers; all of it ordinary unless told otherwise', async () => {
    const parent = await configured();
    const code = await configured({
      parentCode: parent,
      anonymityAllowed: false,
      answeringLevel: 'DISTRICT',
    });
    const { concernCategories } = await issues.visitor.query(CATEGORIES);
    const read = (wanted: string) => concernCategories.find((each: { code: string }) => each.code === wanted);
    const ordinary = { replyMinutes: 4_320, parent: null, anonymityAllowed: true, answeringLevel: null };
    expect(read('OTHER')).toEqual({ code: 'OTHER', ...ordinary });
    expect(read(parent)).toEqual({ code: parent, ...ordinary });
    expect(read(code)).toEqual({
      code,
      replyMinutes: 4_320,
      parent: { code: parent },
      anonymityAllowed: false,
      answeringLevel: 'DISTRICT',
    });
  });

  it('has one above it that is at the top, and is not above and below at once', async () => {
    const refused = { code: 'INVALID_INPUT', field: 'input.parentCode' };
    const top = await configured();
    const below = await configured({ parentCode: top });
    expect(await refusalOf(newCode(), { parentCode: 'NONE_SUCH' })).toMatchObject(refused);
    expect(await refusalOf(newCode(), { parentCode: below })).toMatchObject(refused);
    expect(await refusalOf(top, { parentCode: top })).toMatchObject(refused);
    expect(await refusalOf(top, { parentCode: await configured() })).toMatchObject(refused);
  });

  it('makes no third step when two are put below each other at once', async () => {
    const [one, other] = [await configured(), await configured()];
    const both = [
      [one, other],
      [other, one],
    ] as const;
    const holder = await issues.database.connect();
    await holder.query('BEGIN');
    await holder.query(`SELECT FROM concern_category WHERE code = ANY ($1) FOR UPDATE`, [[one, other]]);
    const asked = both.map(([code, parentCode]) =>
      lead.answer(CONFIGURE, { input: input(code, { parentCode }), key: randomUUID() }),
    );
    await until('both to wait', async () => {
      const { rows } = await issues.database.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length === 2;
    });
    await holder.query('COMMIT');
    holder.release();
    const answers = await Promise.all(asked);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'done').sort()).toEqual([
      'INVALID_INPUT',
      'done',
    ]);
  });

  it('is answered by no level that the country does not have', async () => {
    expect(await refusalOf(newCode(), { answeringLevel: 'PARISH' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.answeringLevel',
    });
  });

  it('that needs a name takes no concern without one, and nothing of it is kept', async () => {
    const category = await configured({ anonymityAllowed: false });
    const receiptHash = newReceiptHash();
    const concern = { category, text: 'x', language: 'de', point: issues.country.pointIn('B1111') };
    const kept = async () => {
      const { rows } = await issues.database.query<{ count: string }>(
        `SELECT (SELECT count(*) FROM concern WHERE receipt_hash = $1)
              + (SELECT count(*) FROM idempotency_key WHERE scope = $1)
              + (SELECT count(*) FROM outbox) AS count`,
        [storedReceipt(receiptHash)],
      );
      return rows[0]!.count;
    };
    const before = await kept();
    const refused = await issues.visitor.answer(RAISE_ANONYMOUSLY, {
      input: { ...concern, receiptHash },
      key: randomUUID(),
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'ANONYMITY_NOT_ALLOWED',
      field: 'input.category',
    });
    expect(await kept()).toBe(before);

    await raise(issues.citizen(), concern);
    const elsewhere = { ...concern, category: 'OTHER', receiptHash };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input: elsewhere });
  });

  it('that another level handles is answered there first, and by the ordinary one where that is not above it', async () => {
    const category = await configured({ answeringLevel: 'DISTRICT' });
    const answering = async (where: object) => {
      const words = { category, text: 'x', language: 'de', ...where };
      const { raiseConcern } = await issues.citizen().mutate(RAISE, { input: words });
      return raiseConcern.concern.answeringTerritory.id as string;
    };
    const id = (code: string) => issues.country.territory(code).id;
    expect(await answering({ point: issues.country.pointIn('B1111') })).toBe(id('D11'));
    expect(await answering({ territoryId: id('R1') })).toBe(id('R1'));
  });

  describe('that is sensitive', () => {
    const LISTS = `query ($p: [_Any!]!) { _entities(representations: $p) {
      ... on Person { work { concernsDue concernsToAnswer { nodes { id } } } }
      ... on Territory { concerns { nodes { id } } } } }`;
    const seenBy = async (staff: TestClient, id: string) => {
      const p = [
        { __typename: 'Person', id: staff.personId },
        { __typename: 'Territory', id: issues.country.territory('B2211').id },
      ];
      const [{ work }, { concerns }] = (await staff.query(LISTS, { p }))._entities;
      const has = ({ nodes }: { nodes: { id: string }[] }) => nodes.some((node) => node.id === id);
      const direct = await staff.answer(`query ($id: ID!) { concern(id: $id) { id } }`, { id });
      return {
        due: work.concernsDue > 0,
        work: has(work.concernsToAnswer),
        list: has(concerns),
        itself: direct.errors?.[0]?.extensions?.code ?? 'seen',
      };
    };
    const seen = { due: true, work: true, list: true, itself: 'seen' };
    const hidden = { due: false, work: false, list: false, itself: 'NOT_FOUND' };

    it('is hidden from civilians wherever concerns are read, also when it becomes so later, and not from sworn staff', async () => {
      const support = await issues.as('SUPPORT_OFFICER', 'B2211');
      const sworn = await issues.as('NEIGHBOURHOOD_OFFICER', 'B2211');
      const code = await configured();
      const citizen = issues.citizen();
      const id = await raise(citizen, { category: code, point: issues.country.pointIn('B2211') });
      expect(await seenBy(support, id)).toEqual(seen);
      await lead.mutate(CONFIGURE, { input: input(code, { sensitivity: 'SENSITIVE' }) });
      expect(await seenBy(support, id)).toEqual(hidden);
      expect(await seenBy(sworn, id)).toEqual(seen);
      expect((await citizen.query(`{ concern(id: "${id}") { category { sensitivity } } }`)).concern).toEqual({
        category: { sensitivity: 'SENSITIVE' },
      });
    });

    it('is neither sorted, answered nor presented by civilians, and not shown to them among those of an issue', async () => {
      const support = await issues.as('SUPPORT_OFFICER', 'B2211');
      const officer = await issues.as('SECURITY_OFFICER', 'S221');
      const category = await configured({ sensitivity: 'SENSITIVE' });
      const id = await raise(issues.citizen(), { category, point: issues.country.pointIn('B2211') });
      const presenting = { concernIds: [id], titles: [{ language: 'de', text: 'x' }] };
      expect(await support.refusal(TRIAGE, { id })).toBe('NOT_FOUND');
      expect(await support.refusal(ANSWER, { input: { concernId: id, text: 'x', language: 'de' } })).toBe(
        'NOT_FOUND',
      );
      expect(await support.refusal(PRESENT, { input: presenting })).toBe('NOT_FOUND');
      const { presentIssue } = await officer.mutate(PRESENT, { input: presenting });
      const ofIssue = `{ issue(id: "${presentIssue.issue.id}") { concerns { nodes { id } } } }`;
      expect((await officer.query(ofIssue)).issue.concerns.nodes).toEqual([{ id }]);
      expect((await support.query(ofIssue)).issue.concerns.nodes).toEqual([]);
    });
  });
});
