import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { change, changeById, ISSUE_STAGE, present, REVIEW, toBinding } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const LANGUAGES = `query ($id: ID!) { issue(id: $id) {
  definition { language } processLanguage matrix { language } reviews { language } } }`;
const DEFINE = change('defineIssue', 'DefineIssueInput', ISSUE_STAGE);
const AGREE = change('agreeProcess', 'AgreeProcessInput', ISSUE_STAGE);
const DESCRIBE = change('describeMatrix', 'DescribeMatrixInput', ISSUE_STAGE);

describe('the texts of an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  });

  afterAll(() => issues.close());

  const languagesOf = async (issueId: string): Promise<unknown> =>
    (await officer.query(LANGUAGES, { id: issueId })).issue;
  const definition = { problem: 'Ni luči', cause: 'Svetilke ne delajo', affected: 'Vsi sosedje' };

  it('say in which language they are written, in one spelling', async () => {
    const id = await present(issues, officer);
    await officer.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id });
    await officer.mutate(DEFINE, { input: { issueId: id, ...definition, language: 'SL_si' } });
    await officer.mutate(AGREE, { input: { issueId: id, process: 'Trije sestanki', language: 'sl' } });
    expect(await languagesOf(id)).toEqual({
      definition: { language: 'sl-SI' },
      processLanguage: 'sl',
      matrix: null,
      reviews: [],
    });
  });

  it('have a language in each version of the matrix, and reviews have their own', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, issues.citizen());
    await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    await officer.mutate(REVIEW, {
      input: { issueId: id, matrixVersion: 1, text: 'Világosabb van', language: 'hu' },
    });
    const matrix = { description: 'V parku je temno', desiredOutcomes: ['Luč do polnoči'] };
    await officer.mutate(DESCRIBE, { input: { issueId: id, ...matrix, language: 'sl' } });
    expect(await languagesOf(id)).toMatchObject({
      definition: { language: null },
      processLanguage: null,
      matrix: { language: 'sl' },
      reviews: [{ language: 'hu' }],
    });
  });

  it('refuse what is no language, beside all else that is wrong', async () => {
    const id = await present(issues, officer);
    await officer.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id });
    const input = { issueId: id, ...definition, cause: ' ', language: 'not a language' };
    const { errors } = await officer.answer(DEFINE, { input, key: 'languages-of-texts' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.cause' }, { field: 'input.language' }],
    });
  });
});
