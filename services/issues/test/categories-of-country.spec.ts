import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import {
  categoriesForCountry,
  loadCategoriesOfCountry,
} from '../src/concern-category/categories-of-country.js';
import { change } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const CONFIGURE = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const CATEGORIES = `{ concernCategories { code names { language text } replyMinutes parent { code } sensitivity anonymityAllowed
  answeringLevel retentionDays } }`;

describe('the document of a country', () => {
  let issues: SubgraphUnderTest;
  let lead: TestClient;
  let dataSource: DataSource;

  beforeAll(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
    dataSource = issues.app.get(DataSource);
  }, 60_000);
  afterAll(() => issues.close());

  const newCode = () => `C_${randomUUID().slice(0, 8).toUpperCase()}`;
  const load = (document: object) =>
    dataSource.transaction((manager) => loadCategoriesOfCountry(manager, JSON.stringify(document)));
  const exported = () => categoriesForCountry(dataSource.manager);
  const listed = async () => (await issues.visitor.query(CATEGORIES)).concernCategories;
  const least = (code: string, more: object = {}) => ({
    code,
    names: { de: 'Neu' },
    replyMinutes: 60,
    ...more,
  });

  it('brings categories with all that is said of them, parts beside what they are part of', async () => {
    const [part, whole] = [newCode(), newCode()];
    const said = {
      sensitivity: 'SENSITIVE',
      anonymityAllowed: false,
      answeringLevel: 'DISTRICT',
      retentionDays: 30,
    };
    const names = { sl: 'Hrup', de: 'Lärm' };
    const wanted = [least(part, { ...said, names, parentCode: whole }), least(whole)];
    expect(await load({ concernCategories: wanted })).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect(await listed()).toEqual(
      expect.arrayContaining([
        {
          code: part,
          ...said,
          replyMinutes: 60,
          parent: { code: whole },
          names: [
            { language: 'sl', text: 'Hrup' },
            { language: 'de', text: 'Lärm' },
          ],
        },
        expect.objectContaining({
          code: whole,
          parent: null,
          sensitivity: 'ORDINARY',
          anonymityAllowed: true,
        }),
      ]),
    );
  });

  it('takes them out unchanged, and what was taken out is brought again without changing anything', async () => {
    const code = newCode();
    const names = [
      { language: 'de', text: 'Bänke' },
      { language: 'ar', text: 'مقاعد' },
    ];
    await lead.mutate(CONFIGURE, { input: { code, names, replyMinutes: 90, answeringLevel: 'STATION' } });
    const [document, before] = [await exported(), await listed()];
    expect(await load(document)).toEqual({
      created: 0,
      updated: 0,
      unchanged: document.concernCategories.length,
    });

    await lead.mutate(CONFIGURE, { input: { code, names: [{ language: 'de', text: 'Anders' }] } });
    await lead.mutate(CONFIGURE, { input: { code: newCode(), names } });
    expect(await load(document)).toMatchObject({ created: 0, updated: 1 });
    expect(await listed()).toEqual(expect.arrayContaining(before));
    expect((await exported()).concernCategories).toEqual(expect.arrayContaining(document.concernCategories));
  });

  it('of which people has taken the levels only just, may name these', async () => {
    const level = { code: 'PRECINCT', rank: 9, names: { de: 'Revier' } };
    const wanted = [least(newCode(), { answeringLevel: 'PRECINCT' })];
    await expect(load({ concernCategories: wanted })).rejects.toThrow('no level PRECINCT');
    expect(await load({ concernCategories: wanted, levels: [level] })).toMatchObject({ created: 1 });
  });

  it.each([
    ['a code that is none', { code: 'no code' }, 'is not a code'],
    ['no time', { replyMinutes: undefined }, 'replyMinutes'],
    ['a time beyond 90 days', { replyMinutes: 129_601 }, 'replyMinutes'],
    ['a name that nobody sees', { names: { de: '\u200b' } }, 'has nothing visible in it'],
    ['a language that is none', { names: { '?': 'Neu' } }, 'is not a language tag'],
    ['a category above that is not there', { parentCode: 'NONE_SUCH' }, 'none that is there and at the top'],
  ])('with %s changes nothing', async (_what, wrong, message) => {
    const fine = newCode();
    const concernCategories = [least(fine), least(newCode(), wrong)];
    await expect(load({ concernCategories })).rejects.toThrow(message);
    expect(JSON.stringify(await listed())).not.toContain(fine);
  });

  it('has each category once', async () => {
    const code = newCode();
    await expect(load({ concernCategories: [least(code), least(code)] })).rejects.toThrow(
      `${code} stands in the list 2 times`,
    );
  });

  it('without categories changes none', async () => {
    const before = await listed();
    expect(await load({ persons: [] })).toEqual({ created: 0, updated: 0, unchanged: 0 });
    expect(await listed()).toEqual(before);
  });
});
