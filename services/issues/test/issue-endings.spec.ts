import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { storedReceipt } from '../src/arguments/receipt.js';
import {
  BY_RECEIPT,
  change,
  changeById,
  ISSUE_STAGE,
  newReceiptHash,
  present,
  PRESENT,
  raise,
  RAISE_ANONYMOUSLY,
  toBinding,
  toClosing,
  ISSUE,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const START_ANALYSIS = changeById('startAnalysis', 'issueId', ISSUE_STAGE);
const DECLINE = change('declineIssue', 'DeclineIssueInput', ISSUE_STAGE);
const MERGE = change('mergeIssue', 'MergeIssueInput', ISSUE_STAGE);
const REFER = change('referIssue', 'ReferIssueInput', ISSUE_STAGE);
const RETURN = changeById('returnReferral', 'issueId', ISSUE_STAGE);
const CONTEST = change('contestOutcome', 'JudgeOutcomeInput', 'concern { status outcome { effect } }');
const CONFIRM = change('confirmOutcome', 'JudgeOutcomeInput', 'concern { outcome { effect } }');
const CONTEST_BY_RECEIPT = change(
  'contestOutcomeByReceipt',
  'JudgeOutcomeByReceiptInput',
  'concern { issueStatus }',
);
const CONFIRM_BY_RECEIPT = change(
  'confirmOutcomeByReceipt',
  'JudgeOutcomeByReceiptInput',
  'concern { issueStatus }',
);

describe('the ending of an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: Staff;
  let partner: Staff;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    partner = await issues.as('SECURITY_PARTNER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const read = async (id: string, client: TestClient = officer) => (await client.query(ISSUE, { id })).issue;

  it('can be declined with a reason that the reporter reads and contests once', async () => {
    const citizen = issues.citizen();
    const concern = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const titles = [{ language: 'de', text: 'x' }];
    const id = (await officer.mutate(PRESENT, { input: { concernIds: [concern], titles } })).presentIssue
      .issue.id;
    const reason = [{ language: 'de', text: 'Nicht zuständig' }];
    await officer.mutate(DECLINE, { input: { issueId: id, reason } });
    const outcome = `query ($id: ID!) { concern(id: $id) { outcome { effect declineReason { language text } } } }`;
    expect((await citizen.query(outcome, { id: concern })).concern.outcome).toEqual({
      effect: null,
      declineReason: reason,
    });
    expect(await citizen.refusal(CONFIRM, { input: { concernId: concern } })).toBe('TRANSITION_NOT_ALLOWED');
    await citizen.mutate(CONTEST, { input: { concernId: concern } });
    expect(await read(id)).toMatchObject({
      stage: 'ANALYSING',
      declineReason: [],
      history: expect.arrayContaining([{ from: 'DECLINED', to: 'ANALYSING', by: null }]),
    });
    await officer.mutate(DECLINE, { input: { issueId: id, reason } });
    expect(await citizen.refusal(CONTEST, { input: { concernId: concern } })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('lets the reporter confirm or contest the effect, by account or by receipt', async () => {
    const receiptHash = newReceiptHash();
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: {
        receiptHash,
        category: 'OTHER',
        text: 'x',
        language: 'de',
        point: issues.country.pointIn('B1111'),
      },
    });
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT id FROM concern WHERE receipt_hash = $1`,
      [storedReceipt(receiptHash)],
    );
    const citizen = issues.citizen();
    const named = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const input = { concernIds: [rows[0]!.id, named], titles: [{ language: 'de', text: 'x' }] };
    const id = (await officer.mutate(PRESENT, { input })).presentIssue.issue.id;
    await toBinding(officer, id, partner);
    await toClosing(officer, id, 'NO_CHANGE');
    const outcome = (await issues.visitor.query(BY_RECEIPT, { hash: receiptHash })).concernByReceipt;
    expect(outcome).toMatchObject({
      status: 'IN_ISSUE',
      issueStatus: 'RESULT',
      outcome: { effect: 'NO_CHANGE', bulletin: null },
    });
    await citizen.mutate(CONFIRM, { input: { concernId: named } });
    await issues.visitor.mutate(CONFIRM_BY_RECEIPT, { input: { receiptHash } });
    expect((await read(id)).confirmations).toBe(2);
    await issues.visitor.mutate(CONTEST_BY_RECEIPT, { input: { receiptHash } });
    expect(await read(id)).toMatchObject({ stage: 'ANALYSING', effect: null, closedAt: null });
    expect(await citizen.refusal(CONTEST, { input: { concernId: named } })).toBe('TRANSITION_NOT_ALLOWED');
    const again = (await issues.visitor.query(BY_RECEIPT, { hash: receiptHash })).concernByReceipt;
    expect(again).toMatchObject({ issueStatus: 'LOOKED_INTO', outcome: null });
  });

  it('that is merged gives its concerns to the other, whose status it shows from then on', async () => {
    const [one, other] = [await present(issues, officer), await present(issues, officer)];
    expect(await officer.refusal(MERGE, { input: { issueId: one, intoIssueId: one } })).toBe('INVALID_INPUT');
    await officer.mutate(MERGE, { input: { issueId: one, intoIssueId: other } });
    await officer.mutate(START_ANALYSIS, { id: other });
    expect(await read(one)).toMatchObject({
      stage: 'MERGED',
      publicStatus: 'LOOKED_INTO',
      mergedInto: { id: other },
    });
    expect((await read(other)).concerns.nodes).toHaveLength(2);
    expect((await read(one)).concerns.nodes).toHaveLength(0);
    const third = await present(issues, officer);
    expect(await officer.refusal(MERGE, { input: { issueId: third, intoIssueId: one } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('by merging succeeds for one of two that are joined with each other at once', async () => {
    const [one, other] = [await present(issues, officer), await present(issues, officer)];
    const answers = await Promise.all([
      officer.answer(MERGE, { input: { issueId: one, intoIssueId: other }, key: randomUUID() }),
      officer.answer(MERGE, { input: { issueId: other, intoIssueId: one }, key: randomUUID() }),
    ]);
    const codes = answers.map((answer) => answer.errors?.[0]?.extensions?.code ?? 'merged').sort();
    expect(codes).toEqual(['TRANSITION_NOT_ALLOWED', 'merged']);
  });

  it('that an authority refuses stands again where it stood', async () => {
    const id = await present(issues, officer);
    await officer.mutate(START_ANALYSIS, { id });
    expect(await officer.refusal(RETURN, { id })).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(REFER, { input: { issueId: id, authority: 'Staatsanwaltschaft' } });
    expect(await read(id)).toMatchObject({ stage: 'REFERRED', referredTo: 'Staatsanwaltschaft' });
    expect(await officer.refusal(START_ANALYSIS, { id })).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(RETURN, { id });
    expect(await read(id)).toMatchObject({ stage: 'ANALYSING', referredTo: null });
  });
});
