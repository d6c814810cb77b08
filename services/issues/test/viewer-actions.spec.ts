import { randomUUID } from 'node:crypto';
import { toldWrongly, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import type { concernActions } from '../src/concern/concern.record.js';
import type { issueActions } from '../src/issue/issue.record.js';
import type { Judgement } from '../src/outcome-judgement/judgement.js';
import {
  ANSWER,
  change,
  CLOSE_CONCERN,
  CLOSE_ISSUE,
  changeById,
  ISSUE_STAGE,
  LATER,
  present,
  PROPOSE,
  raise,
  REVIEW,
  SIGN,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { JUDGED } from './judged-outcome.js';
import { atTime, startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };
type Action = keyof typeof concernActions | keyof typeof issueActions | Judgement;
interface Told {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reason: string | null;
}

const ANY_ID = randomUUID();
const REGION = { left: 0, top: 0, width: 1, height: 1 };
const DUE = { dueOn: '2030-05-01' };

/** For each action an input that is read without a fault, so that only who asks and the state of the record can refuse it. */
const inputs: Readonly<Record<Action, (id: string) => object>> = {
  addToConcern: (concernId) => ({ concernId, text: 'Noch immer', language: 'de' }),
  triageConcern: (concernId) => ({ concernId }),
  answerConcern: (concernId) => ({ concernId, text: 'Wir kommen.', language: 'de' }),
  closeConcern: (concernId) => ({ concernId }),
  reopenConcern: (concernId) => ({ concernId }),
  recategoriseConcern: (concernId) => ({ concernId, category: 'NOISE', reason: 'Lärm' }),
  rerouteConcern: (concernId) => ({ concernId, territoryId: ANY_ID, reason: 'Dort' }),
  presentIssue: (concernId) => ({ concernIds: [concernId], titles: [{ language: 'de', text: 'x' }] }),
  redactPhoto: (concernId) => ({ concernId, photoId: ANY_ID, regions: [REGION] }),
  confirmOutcome: (concernId) => ({ concernId }),
  contestOutcome: (concernId) => ({ concernId }),
  placeIssue: (issueId) => ({ issueId }),
  addConcernsToIssue: (issueId) => ({ issueId, concernIds: [ANY_ID] }),
  requestAgenda: (issueId) => ({ issueId }),
  startAnalysis: (issueId) => ({ issueId }),
  defineIssue: (issueId) => ({ issueId, problem: 'x', cause: 'x', affected: 'x' }),
  agreeProcess: (issueId) => ({ issueId, process: 'x' }),
  agreeToProcess: (issueId) => ({ issueId }),
  formWorkingGroup: (issueId) => ({ issueId, stakeholders: [] }),
  addStakeholder: (issueId) => ({ issueId, stakeholder: { personId: ANY_ID } }),
  describeMatrix: (issueId) => ({ issueId, description: 'x', desiredOutcomes: ['x'] }),
  addMeasure: (issueId) => ({ issueId, who: { personId: ANY_ID }, what: 'x', when: DUE, how: 'x' }),
  proposeResolution: (issueId) => ({ issueId, signBy: LATER }),
  signResolution: (issueId) => ({ issueId, version: 1, answer: 'SIGN' }),
  recordMissingSignatures: (issueId) => ({ issueId }),
  startImplementation: (issueId) => ({ issueId }),
  addReview: (issueId) => ({ issueId, matrixVersion: 1, text: 'x' }),
  startEvaluation: (issueId) => ({ issueId }),
  closeIssue: (issueId) => ({ issueId, effect: 'FIXED', assessment: [] }),
  declineIssue: (issueId) => ({ issueId, reason: [{ language: 'de', text: 'x' }] }),
  mergeIssue: (issueId) => ({ issueId, intoIssueId: ANY_ID }),
  referIssue: (issueId) => ({ issueId, authority: 'x' }),
  releasePublicIssue: (issueId) => ({ issueId, texts: [{ language: 'de', title: 'x', summary: 'x' }] }),
  withdrawPublicIssue: (issueId) => ({ issueId, reason: [{ language: 'de', text: 'x' }] }),
  draftPublicIssue: (issueId) => ({ issueId, texts: [{ language: 'de', title: 'x', summary: 'x' }] }),
  releasePublicIssueDraft: (issueId) => ({ issueId, revision: 1 }),
  discardPublicIssueDraft: (issueId) => ({ issueId, revision: 1 }),
  returnReferral: (issueId) => ({ issueId }),
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

describe('what the caller may do', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let stakeholder: Person;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    stakeholder = await issues.as('SECURITY_PARTNER', 'S111');
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    await lead.mutate(
      change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }'),
      {
        input: { code: 'NOISE', names: [{ language: 'de', text: 'Lärm' }] },
      },
    );
  }, 60_000);
  afterAll(() => issues.close());

  const told = async (client: TestClient, type: 'concern' | 'issue', id: string): Promise<Told[]> =>
    (await client.query(`{ ${type}(id: "${id}") { viewerActions { action allowed reason } } }`))[type]
      .viewerActions;
  const allowed = async (client: TestClient, type: 'concern' | 'issue', id: string) =>
    (await told(client, type, id)).filter((each) => each.allowed).map(({ action }) => action);

  /** Tries what is said to be refused, and compares with what the mutation says. */
  async function tryRefused(client: TestClient, type: 'concern' | 'issue', id: string): Promise<void> {
    const inputOf = (action: string) => inputs[action as Action](id);
    expect(await toldWrongly(client, await told(client, type, id), inputOf, JUDGED)).toEqual([]);
  }

  it('with a concern follows its life, and who they are', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const sorting = ['recategoriseConcern', 'rerouteConcern', 'presentIssue', 'redactPhoto'];
    expect(await allowed(officer, 'concern', id)).toEqual(['triageConcern', 'answerConcern', ...sorting]);
    expect(await allowed(citizen, 'concern', id)).toEqual(['addToConcern']);
    for (const client of [officer, citizen]) await tryRefused(client, 'concern', id);
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Wir kommen.', language: 'de' } });
    expect(await allowed(officer, 'concern', id)).toEqual(['answerConcern', 'closeConcern', ...sorting]);
    await tryRefused(officer, 'concern', id);
    await officer.mutate(CLOSE_CONCERN, { id });
    expect(await allowed(officer, 'concern', id)).toEqual(['reopenConcern', 'redactPhoto']);
    for (const client of [officer, citizen]) await tryRefused(client, 'concern', id);
  });

  it('with an issue follows its life, and who they are', async () => {
    const id = await present(issues, officer);
    const everybody = [officer, stakeholder];
    const toPublic = ['releasePublicIssue', 'draftPublicIssue'];
    const led = ['placeIssue', 'addConcernsToIssue', 'requestAgenda'];
    const matrix = ['describeMatrix', 'addMeasure'];
    const leaving = ['declineIssue', 'mergeIssue', 'referIssue', ...toPublic];
    expect(await allowed(officer, 'issue', id)).toEqual([...led, 'startAnalysis', ...matrix, ...leaving]);
    await tryRefused(officer, 'issue', id);

    await toWorkingGroup(officer, id, [{ personId: stakeholder.personId }]);
    expect(await allowed(stakeholder, 'issue', id)).toEqual(['agreeToProcess']);
    for (const client of everybody) await tryRefused(client, 'issue', id);

    await writeMatrix(officer, id, stakeholder.personId);
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: inDays(7).toISOString() } });
    expect(await allowed(stakeholder, 'issue', id)).toEqual(['signResolution']);
    expect(await allowed(officer, 'issue', id)).toEqual([...led, ...matrix, ...toPublic]);
    for (const client of everybody) await tryRefused(client, 'issue', id);
    const tooLate = atTime(issues, stakeholder.personId, inDays(8));
    expect(await allowed(tooLate, 'issue', id)).toEqual([]);
    await tryRefused(tooLate, 'issue', id);
    const afterwards = atTime(issues, officer.personId, inDays(8));
    expect(await allowed(afterwards, 'issue', id)).toContain('recordMissingSignatures');

    await stakeholder.mutate(SIGN, { input: { issueId: id, version: 1, answer: 'SIGN' } });
    for (const client of everybody) await tryRefused(client, 'issue', id);
    await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    await officer.mutate(REVIEW, { input: { issueId: id, matrixVersion: 1, text: 'Erste Nachschau' } });
    await officer.mutate(changeById('startEvaluation', 'issueId', ISSUE_STAGE), { id });
    expect((await told(officer, 'issue', id)).find(({ action }) => action === 'closeIssue')).toEqual({
      action: 'closeIssue',
      allowed: false,
      reason: 'REVIEWS_MISSING',
    });
    await tryRefused(officer, 'issue', id);
    await officer.mutate(REVIEW, { input: { issueId: id, matrixVersion: 1, text: 'Zweite Nachschau' } });
    expect(await allowed(officer, 'issue', id)).toContain('closeIssue');
    await officer.mutate(CLOSE_ISSUE, { input: { issueId: id, effect: 'FIXED', assessment: [] } });
    expect(await allowed(stakeholder, 'issue', id)).toEqual([]);
    expect(await allowed(officer, 'issue', id)).toEqual(toPublic);
    for (const client of everybody) await tryRefused(client, 'issue', id);
    await officer.mutate(change('releasePublicIssue', 'ReleasePublicIssueInput', 'issue { id }'), {
      input: inputs.releasePublicIssue(id),
    });
    expect(await allowed(officer, 'issue', id)).toEqual([
      'releasePublicIssue',
      'withdrawPublicIssue',
      'draftPublicIssue',
    ]);
  });

  it('waits for staff while the service has not heard of grants', async () => {
    const id = await raise(officer, { point: issues.country.pointIn('B1111') });
    await issues.whileGrantsAreSilent(async () => {
      const answer = (await told(officer, 'concern', id)).find(({ action }) => action === 'answerConcern');
      expect(answer).toMatchObject({ allowed: false, reason: 'STAFF_ACCESS_SUSPENDED' });
    });
  });
});
