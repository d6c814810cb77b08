import { randomUUID } from 'node:crypto';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { storedReceipt } from '../src/arguments/receipt.js';
import { change, newReceiptHash, raise, RAISE, RAISE_ANONYMOUSLY } from './people-of-issues.js';
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
});
