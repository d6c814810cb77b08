import { randomUUID } from 'node:crypto';
import {
  countStatements,
  mutationOf,
  toldWrongly,
  type SubgraphUnderTest,
  type TestClient,
  type ToldAction,
} from '@vicinia/testkit';
import type { concernActionsByReceipt } from '../src/concern/concern.record.js';
import type { measureActions } from '../src/measure/measure.record.js';
import type { judgementActionsByReceipt } from '../src/outcome-judgement/judgement.js';
import { JUDGED } from './judged-outcome.js';
import { OwnedMeasure } from './owned-measure.js';
import {
  LATER,
  newReceiptHash,
  PRESENT,
  PROPOSE,
  raise,
  RAISE_ANONYMOUSLY,
  SIGN,
  toBinding,
  toClosing,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const ANY_ID = randomUUID();
const ACTIONS = 'viewerActions { action allowed reason }';
const namesOf = (told: readonly ToldAction[]) =>
  told.filter(({ allowed }) => allowed).map(({ action }) => action);

/** For each action an input that is read without a fault, so that only who asks and the state of the record can refuse it. */
const ofMeasure: Readonly<Record<keyof typeof measureActions, (id: string) => object>> = {
  changeMeasure: (measureId) => ({ measureId, what: 'x' }),
  dropMeasure: (measureId) => ({ measureId, reason: 'x' }),
  acceptMeasure: (measureId) => ({ measureId }),
  declineMeasure: (measureId) => ({ measureId }),
  reportProgress: (measureId) => ({ measureId, status: 'IN_PROGRESS' }),
  attachEvidence: (measureId) => ({ measureId, attachmentIds: [ANY_ID] }),
  withdrawEvidence: (measureId) => ({ measureId, attachmentId: ANY_ID, reason: 'x' }),
  redactEvidence: (measureId) => ({ measureId, photoId: ANY_ID, regions: [] }),
};
const ofReceipt: Readonly<
  Record<
    keyof typeof concernActionsByReceipt | keyof typeof judgementActionsByReceipt,
    (receiptHash: string) => object
  >
> = {
  addToConcernByReceipt: (receiptHash) => ({ receiptHash, text: 'x', language: 'de' }),
  confirmOutcomeByReceipt: (receiptHash) => ({ receiptHash }),
  contestOutcomeByReceipt: (receiptHash) => ({ receiptHash }),
};
const ofMatrix: Readonly<Record<string, (issueId: string) => object>> = {
  describeMatrix: (issueId) => ({ issueId, description: 'x', desiredOutcomes: ['x'] }),
  addMeasure: (issueId) => ({
    issueId,
    who: { personId: ANY_ID },
    what: 'x',
    when: { dueOn: '2030-05-01' },
    how: 'x',
  }),
  proposeResolution: (issueId) => ({ issueId, signBy: LATER }),
  signResolution: (issueId) => ({ issueId, version: 1, answer: 'SIGN' }),
  recordMissingSignatures: (issueId) => ({ issueId }),
};

describe('what the caller may do', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  /** What a client is told of the first measure, after everything that is told to be refused was tried. */
  async function ofMeasureOf(owned: OwnedMeasure, client: TestClient): Promise<string[]> {
    const query = `{ issue(id: "${owned.issueId}") { matrix { measures { id ${ACTIONS} } } } }`;
    const [{ id, viewerActions }] = (await client.query(query)).issue.matrix.measures;
    const inputOf = (action: string) => ofMeasure[action as keyof typeof ofMeasure](id);
    expect(await toldWrongly(client, viewerActions, inputOf)).toEqual([]);
    return namesOf(viewerActions);
  }
  async function ofMatrixOf(issueId: string, client: TestClient, version?: number): Promise<string[]> {
    const query = `query ($version: Int) { issue(id: "${issueId}") { matrix(version: $version) { ${ACTIONS} } } }`;
    const { viewerActions } = (await client.query(query, { version })).issue.matrix;
    expect(await toldWrongly(client, viewerActions, (action) => ofMatrix[action]!(issueId))).toEqual([]);
    return namesOf(viewerActions);
  }
  async function ofReceiptOf(receiptHash: string): Promise<string[]> {
    const query = `{ concernByReceipt(receiptHash: "${receiptHash}") { ${ACTIONS} } }`;
    const { viewerActions } = (await issues.visitor.query(query)).concernByReceipt;
    const inputOf = (action: string) => ofReceipt[action as keyof typeof ofReceipt](receiptHash);
    expect(await toldWrongly(issues.visitor, viewerActions, inputOf, JUDGED)).toEqual([]);
    return namesOf(viewerActions);
  }

  it('with a measure follows who owns it, and whether it stands', async () => {
    const owned = await OwnedMeasure.write(issues, officer);
    const leading = [
      'changeMeasure',
      'dropMeasure',
      'reportProgress',
      'attachEvidence',
      'withdrawEvidence',
      'redactEvidence',
    ];
    const owning = [
      'acceptMeasure',
      'declineMeasure',
      'reportProgress',
      'attachEvidence',
      'withdrawEvidence',
    ];
    expect(await ofMeasureOf(owned, officer)).toEqual(leading);
    expect(await ofMeasureOf(owned, owned.owner)).toEqual(owning);
    expect(await ofMeasureOf(owned, owned.representative)).toEqual([]);

    const id = await owned.id();
    await officer.mutate(mutationOf('dropMeasure'), { input: ofMeasure.dropMeasure(id) });
    expect(await ofMeasureOf(owned, officer)).toEqual(['withdrawEvidence', 'redactEvidence']);
    expect(await ofMeasureOf(owned, owned.owner)).toEqual([]);
  });

  it('with a measure that a meeting named is not to accept it before somebody says what and how', async () => {
    const owned = await OwnedMeasure.write(issues, officer);
    await issues.database.query(`UPDATE measure_content SET how = NULL WHERE issue_id = $1`, [owned.issueId]);
    expect(await ofMeasureOf(owned, owned.owner)).not.toContain('acceptMeasure');
  });

  it('with measures is read with the same statements however many there are', async () => {
    const owned = await OwnedMeasure.write(issues, officer);
    const query = `{ issue(id: "${owned.issueId}") { matrix { ${ACTIONS} measures { ${ACTIONS} } } } }`;
    const tables = ['issue', 'measure', 'measure_content', 'content', 'stakeholder', 'matrix_version'];
    const statements = () => countStatements(issues.app, tables, () => officer.query(query));
    const one = await statements();
    for (let count = 0; count < 4; count++) await owned.addForOrganisation();
    expect(await statements()).toBe(one);
  });

  it('with a matrix follows the life of its issue, and nothing with versions before', async () => {
    const owned = await OwnedMeasure.write(issues, officer);
    const { issueId, owner, representative } = owned;
    expect(await ofMatrixOf(issueId, officer)).toEqual(['describeMatrix', 'addMeasure', 'proposeResolution']);
    expect(await ofMatrixOf(issueId, owner)).toEqual([]);
    await officer.mutate(PROPOSE, owned.proposal);
    expect(await ofMatrixOf(issueId, officer)).toEqual(['describeMatrix', 'addMeasure']);
    expect(await ofMatrixOf(issueId, owner)).toEqual(['signResolution']);
    await owner.mutate(SIGN, { input: { issueId, version: 1, answer: 'SIGN' } });
    expect(await ofMatrixOf(issueId, owner)).toEqual([]);
    expect(await ofMatrixOf(issueId, representative)).toEqual(['signResolution']);
    await officer.mutate(mutationOf('describeMatrix'), { input: ofMatrix['describeMatrix']!(issueId) });
    expect(await ofMatrixOf(issueId, officer)).toContain('describeMatrix');
    expect(await ofMatrixOf(issueId, officer, 1)).toEqual([]);
  });

  it('as the holder of a receipt, or the reporter, is to judge an outcome that is there', async () => {
    const citizen = issues.citizen();
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    const point = issues.country.pointIn('B1111');
    const receiptHash = newReceiptHash();
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: { receiptHash, category: 'OTHER', text: 'Dunkel', language: 'de', point },
    });
    const own = await raise(citizen, { point });
    expect(await ofReceiptOf(receiptHash)).toEqual(['addToConcernByReceipt']);

    const anonymous = `SELECT id FROM concern WHERE receipt_hash IS NOT NULL`;
    const { rows } = await issues.database.query<{ id: string }>(anonymous);
    const input = { concernIds: [own, rows[0]!.id], titles: [{ language: 'de', text: 'Dunkel' }] };
    const issueId = (await officer.mutate(PRESENT, { input })).presentIssue.issue.id as string;
    await toBinding(officer, issueId, partner);
    expect(await ofReceiptOf(receiptHash)).toEqual(['addToConcernByReceipt']);
    await toClosing(officer, issueId, 'IMPROVED');
    const judging = ['confirmOutcomeByReceipt', 'contestOutcomeByReceipt'];
    expect(await ofReceiptOf(receiptHash)).toEqual(['addToConcernByReceipt', ...judging]);

    const told = async (client: TestClient): Promise<ToldAction[]> =>
      (await client.query(`{ concern(id: "${own}") { ${ACTIONS} } }`)).concern.viewerActions;
    expect(namesOf(await told(citizen))).toEqual(['addToConcern', 'confirmOutcome', 'contestOutcome']);
    for (const action of ['confirmOutcome', 'contestOutcome']) {
      const { reason } = (await told(officer)).find((each) => each.action === action)!;
      const mutation = mutationOf(action, 'JudgeOutcomeInput');
      expect(await officer.refusal(mutation, { input: { concernId: own } })).toBe(reason);
    }
    await citizen.mutate(mutationOf('contestOutcome', 'JudgeOutcomeInput'), { input: { concernId: own } });
    expect(await ofReceiptOf(receiptHash)).toEqual(['addToConcernByReceipt']);
    expect(namesOf(await told(citizen))).toEqual(['addToConcern']);
  });
});
