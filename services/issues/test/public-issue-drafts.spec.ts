import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { change, present } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const SHOWN = `issue { id publicSince
  publicDraft { revision texts { title } category { code } place { id } draftedBy { id } }
  release { version texts { title } draftedBy { id } releasedBy { id } } }`;
const DRAFT = change('draftPublicIssue', 'DraftPublicIssueInput', SHOWN);
const RELEASE_DRAFT = change('releasePublicIssueDraft', 'ReleasePublicIssueDraftInput', SHOWN);
const DISCARD = change('discardPublicIssueDraft', 'DiscardPublicIssueDraftInput', SHOWN);
const RELEASE = change('releasePublicIssue', 'ReleasePublicIssueInput', SHOWN);
const CATEGORY = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const BY_ID = `query ($id: ID!) { ${SHOWN.replace('issue', 'issue(id: $id)')} }`;
const PUBLIC = `query ($id: ID!) { publicIssue(id: $id) { texts { title } releasedBy { id } } }`;
const ACTIONS = `query ($id: ID!) { issue(id: $id) { viewerActions { action allowed reason } } }`;

describe('what the public is to read of an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let beatOfficer: Person;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    beatOfficer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
  }, 60_000);
  afterAll(() => issues.close());

  const text = (title: string) => ({ texts: [{ language: 'de', title, summary: 'x' }] });
  const draft = async (issueId: string, title: string, more: object = {}) =>
    (await beatOfficer.mutate(DRAFT, { input: { issueId, ...text(title), ...more } })).draftPublicIssue.issue;
  const refusal = (client: TestClient, document: string, input: object) =>
    client.refusal(document, { input, key: randomUUID() });
  const may = async (client: TestClient, id: string, action: string) => {
    const { issue } = await client.query(ACTIONS, { id });
    return (issue.viewerActions as { action: string; allowed: boolean; reason: string | null }[]).find(
      (each) => each.action === action,
    );
  };

  it('is drafted by one person and released by another, who are both named', async () => {
    const id = await present(issues, officer);
    expect(await may(officer, id, 'releasePublicIssueDraft')).toMatchObject({
      allowed: false,
      reason: 'TRANSITION_NOT_ALLOWED',
    });
    expect((await draft(id, 'Licht')).publicDraft).toMatchObject({
      revision: 1,
      texts: [{ title: 'Licht' }],
      draftedBy: { id: beatOfficer.personId },
    });
    expect((await issues.visitor.query(PUBLIC, { id })).publicIssue.texts).toEqual([]);

    expect(await may(beatOfficer, id, 'releasePublicIssueDraft')).toMatchObject({ reason: 'FORBIDDEN' });
    expect(await refusal(beatOfficer, RELEASE_DRAFT, { issueId: id, revision: 1 })).toBe('FORBIDDEN');
    expect(await may(officer, id, 'releasePublicIssueDraft')).toMatchObject({ allowed: true });
    const { releasePublicIssueDraft } = await officer.mutate(RELEASE_DRAFT, {
      input: { issueId: id, revision: 1 },
    });
    expect(releasePublicIssueDraft.issue).toMatchObject({
      publicDraft: null,
      release: {
        version: 1,
        texts: [{ title: 'Licht' }],
        draftedBy: { id: beatOfficer.personId },
        releasedBy: { id: officer.personId },
      },
    });
    expect((await issues.visitor.query(PUBLIC, { id })).publicIssue).toEqual({
      texts: [{ title: 'Licht' }],
      releasedBy: { id: officer.personId },
    });
  });

  it('is not seen as a draft by those who take part without an office there', async () => {
    const id = await present(issues, officer);
    await draft(id, 'Licht');
    const councillor = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' });
    expect((await councillor.query(BY_ID, { id })).issue.publicDraft).toBeNull();
    expect(await refusal(councillor, DRAFT, { issueId: id, ...text('x') })).toBe('FORBIDDEN');
    expect(await refusal(issues.citizen(), DRAFT, { issueId: id, ...text('x') })).toBe('NOT_FOUND');
  });

  it('takes the place of a draft, is released and discarded only as somebody has read it', async () => {
    const id = await present(issues, officer);
    await draft(id, 'First');
    const second = { issueId: id, ...text('Second') };
    expect(await refusal(officer, DRAFT, second)).toBe('CONFLICT');
    expect((await draft(id, 'Second', { replaces: 1 })).publicDraft.revision).toBe(2);
    for (const document of [RELEASE_DRAFT, DISCARD])
      expect(await refusal(officer, document, { issueId: id, revision: 1 })).toBe('CONFLICT');
    const { discardPublicIssueDraft } = await beatOfficer.mutate(DISCARD, {
      input: { issueId: id, revision: 2 },
    });
    expect(discardPublicIssueDraft.issue).toMatchObject({ publicDraft: null, release: null });
    expect(await refusal(officer, RELEASE_DRAFT, { issueId: id, revision: 2 })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('is checked anew when it is released', async () => {
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    const configure = (sensitivity: string) =>
      lead.mutate(CATEGORY, {
        input: { code: 'NOISE', names: [{ language: 'de', text: 'Noise' }], sensitivity },
      });
    await configure('ORDINARY');
    const id = await present(issues, officer);
    await draft(id, 'Licht', { category: 'NOISE' });
    await configure('SENSITIVE');
    expect(await refusal(officer, RELEASE_DRAFT, { issueId: id, revision: 1 })).toBe('INVALID_INPUT');
  });

  it('may still be written and released at once, beside a draft that waits', async () => {
    const id = await present(issues, officer);
    await draft(id, 'Draft');
    const { releasePublicIssue } = await officer.mutate(RELEASE, { input: { issueId: id, ...text('Own') } });
    expect(releasePublicIssue.issue).toMatchObject({
      publicDraft: { texts: [{ title: 'Draft' }] },
      release: { version: 1, texts: [{ title: 'Own' }], draftedBy: null },
    });
  });
});
