import { randomUUID } from 'node:crypto';
import { newReceiptHash } from './people-of-issues.js';

/** Who tries: staff in place, staff beside, staff below and above, people who take part, and people who do not. */
export type Who =
  | 'visitor'
  | 'citizen'
  | 'reporter'
  | 'stakeholder'
  | 'representative'
  | 'responsible'
  | 'councillor'
  | 'partner'
  | 'analyst'
  | 'beatOfficer'
  | 'support'
  | 'officer'
  | 'coordinator'
  | 'regionalLead'
  | 'nationalLead'
  | 'nextStation';

export const EVERYBODY: readonly Who[] = [
  'visitor',
  'citizen',
  'reporter',
  'stakeholder',
  'representative',
  'responsible',
  'councillor',
  'partner',
  'analyst',
  'beatOfficer',
  'support',
  'officer',
  'coordinator',
  'regionalLead',
  'nationalLead',
  'nextStation',
];
const SIGNED_IN = EVERYBODY.filter((who) => who !== 'visitor');
const STAFF: readonly Who[] = [
  'beatOfficer',
  'support',
  'officer',
  'coordinator',
  'regionalLead',
  'nationalLead',
];
const LEADING: readonly Who[] = ['officer', 'coordinator', 'regionalLead', 'nationalLead'];
const READERS: readonly Who[] = [...STAFF, 'stakeholder', 'responsible', 'representative', 'councillor'];

/** Records that a request of the table can name. Codes other than those of access mean that access was given. */
export interface Records {
  readonly beat: string;
  readonly concern: string;
  readonly receiptHash: string;
  readonly issue: string;
  readonly measure: string;
  readonly stakeholder: string;
  readonly operation: string;
}

export interface Row {
  readonly operation: string;
  readonly allowed: readonly Who[];
  readonly document: (records: Records) => string;
}

/**
 * Ids that name no hidden record: places and bodies are public, persons and panels are not looked up here, a message, a
 * photo and another file are looked for in their concern or measure alone.
 */
const NAMES_NOTHING_HIDDEN =
  /(?:^|\.)(lastReadId|photoId|attachmentId|territoryId|personId|reporterId|organisationId|communityId|where|within|panelId|municipalityIds|lessonForCourses)$/;
const RECORD_OF: Readonly<Record<string, keyof Records>> = {
  concernId: 'concern',
  concernIds: 'concern',
  issueId: 'issue',
  intoIssueId: 'issue',
  measureId: 'measure',
  stakeholderId: 'stakeholder',
};

/**
 * Which record an id of the schema names; null where it can name no hidden one.
 *
 * @throws Error for an id of which nobody has said so
 */
export function recordAt(operation: string, path: string): keyof Records | null {
  // What the public may know of an issue is asked by anybody; photos have a test of their own.
  if (operation === 'publicIssue' || path.endsWith('.attachmentIds') || NAMES_NOTHING_HIDDEN.test(path))
    return null;
  const record = path === 'id' ? (operation as keyof Records) : RECORD_OF[path.split('.').at(-1) ?? ''];
  if (record === undefined) throw new Error(`which record does ${path} of ${operation} name?`);
  return record;
}

const words = 'text: "x", language: "de"';
const texts = '[{ language: "de", text: "x" }]';

function mutation(
  field: string,
  argument: (records: Records) => string,
  answer: string,
  allowed: readonly Who[],
): Row {
  return {
    operation: field,
    allowed,
    document: (records) =>
      `mutation ($key: String!) { ${field}(${argument(records)}, idempotencyKey: $key) { ${answer} } }`,
  };
}

function query(
  field: string,
  argument: (records: Records) => string,
  answer: string,
  allowed: readonly Who[],
): Row {
  return {
    operation: field,
    allowed,
    document: (records) => `{ ${field}${argument(records)} { ${answer} } }`,
  };
}

const onIssue = (field: string, rest: string, allowed: readonly Who[], answer = 'issue { id }'): Row =>
  mutation(field, ({ issue }) => `input: { issueId: "${issue}", ${rest} }`, answer, allowed);
const onIssueId = (field: string, allowed: readonly Who[]): Row =>
  mutation(field, ({ issue }) => `input: { issueId: "${issue}" }`, 'issue { id }', allowed);

export const TABLE: readonly Row[] = [
  query('concernCategories', () => '', 'code', EVERYBODY),
  query('uploadLimits', () => '', 'videoBytes', EVERYBODY),
  query('concern', ({ concern }) => `(id: "${concern}")`, 'id', [...STAFF, 'reporter']),
  query('concernByReceipt', ({ receiptHash }) => `(receiptHash: "${receiptHash}")`, 'status', EVERYBODY),
  query('issue', ({ issue }) => `(id: "${issue}")`, 'id', READERS),
  query('publicIssue', ({ issue }) => `(id: "${issue}")`, 'id', EVERYBODY),
  query(
    'issueIndicatorRanking',
    ({ beat }) => `(within: "${beat}", level: "BEAT", figure: ANSWERED_IN_TIME)`,
    'position',
    [...STAFF, 'analyst'],
  ),
  query('operation', ({ operation }) => `(id: "${operation}")`, 'id', STAFF),
  mutation('raiseConcern', () => `input: { category: "OTHER", ${words} }`, 'concern { id }', SIGNED_IN),
  mutation(
    'raiseConcernAnonymously',
    () => `input: { receiptHash: "${newReceiptHash()}", category: "OTHER", ${words} }`,
    'concern { status }',
    EVERYBODY,
  ),
  mutation(
    'takeInConcern',
    ({ beat }) => `input: { category: "OTHER", territoryId: "${beat}", ${words} }`,
    'concern { id }',
    STAFF,
  ),
  mutation(
    'addToConcern',
    ({ concern }) => `input: { concernId: "${concern}", ${words} }`,
    'concern { id }',
    ['reporter'],
  ),
  mutation(
    'addToConcernByReceipt',
    ({ receiptHash }) => `input: { receiptHash: "${receiptHash}", ${words} }`,
    'concern { status }',
    EVERYBODY,
  ),
  mutation(
    'redactPhoto',
    ({ concern }) => `input: { concernId: "${concern}", photoId: "${randomUUID()}", regions: [] }`,
    'photo { id }',
    STAFF,
  ),
  mutation('triageConcern', ({ concern }) => `input: { concernId: "${concern}" }`, 'concern { id }', STAFF),
  mutation(
    'recategoriseConcern',
    ({ concern }) => `input: { concernId: "${concern}", category: "NONE_SUCH", reason: "x" }`,
    'concern { id }',
    STAFF,
  ),
  mutation(
    'rerouteConcern',
    ({ concern, beat }) => `input: { concernId: "${concern}", territoryId: "${beat}", reason: "x" }`,
    'concern { id }',
    STAFF,
  ),
  mutation(
    'answerConcern',
    ({ concern }) => `input: { concernId: "${concern}", ${words} }`,
    'concern { id }',
    STAFF,
  ),
  mutation('closeConcern', ({ concern }) => `input: { concernId: "${concern}" }`, 'concern { id }', STAFF),
  mutation('reopenConcern', ({ concern }) => `input: { concernId: "${concern}" }`, 'concern { id }', STAFF),
  mutation(
    'configureConcernCategory',
    () => `input: { code: "OTHER", names: ${texts} }`,
    'category { code }',
    ['nationalLead'],
  ),
  mutation(
    'presentIssue',
    ({ concern }) => `input: { concernIds: ["${concern}"], titles: ${texts} }`,
    'issue { id }',
    STAFF,
  ),
  onIssueId('placeIssue', LEADING),
  onIssue('addConcernsToIssue', 'concernIds: []', LEADING),
  onIssueId('startAnalysis', LEADING),
  onIssue('defineIssue', 'problem: "x", cause: "x", affected: "x"', LEADING),
  onIssue('agreeProcess', 'process: "x"', LEADING),
  onIssue('agreeToProcess', 'stakeholderId: null', ['stakeholder', 'responsible', 'representative']),
  onIssue('formWorkingGroup', 'stakeholders: []', LEADING),
  onIssue('addStakeholder', `stakeholder: { personId: "${randomUUID()}" }`, LEADING),
  onIssue('describeMatrix', 'description: "x", desiredOutcomes: []', LEADING),
  onIssue('addMeasure', 'who: {}, what: "x", how: "x", when: { dueOn: "2030-01-01" }', LEADING),
  mutation(
    'changeMeasure',
    ({ measure }) => `input: { measureId: "${measure}", what: "", how: "" }`,
    'issue { id }',
    LEADING,
  ),
  mutation(
    'dropMeasure',
    ({ measure }) => `input: { measureId: "${measure}", reason: "" }`,
    'issue { id }',
    LEADING,
  ),
  mutation('acceptMeasure', ({ measure }) => `input: { measureId: "${measure}" }`, 'measure { id }', [
    'responsible',
    'representative',
  ]),
  mutation('declineMeasure', ({ measure }) => `input: { measureId: "${measure}" }`, 'measure { id }', [
    'responsible',
    'representative',
  ]),
  mutation(
    'reportProgress',
    ({ measure }) => `input: { measureId: "${measure}", status: PLANNED, evidence: "" }`,
    'measure { id }',
    [...LEADING, 'responsible', 'representative'],
  ),
  mutation(
    'attachEvidence',
    ({ measure }) => `input: { measureId: "${measure}", attachmentIds: [] }`,
    'measure { id }',
    [...LEADING, 'responsible', 'representative'],
  ),
  mutation(
    'withdrawEvidence',
    ({ measure }) => `input: { measureId: "${measure}", attachmentId: "${randomUUID()}", reason: " " }`,
    'measure { id }',
    [...LEADING, 'responsible', 'representative'],
  ),
  mutation(
    'redactEvidence',
    ({ measure }) => `input: { measureId: "${measure}", photoId: "${randomUUID()}", regions: [] }`,
    'photo { id }',
    LEADING,
  ),
  mutation(
    'releaseStakeholder',
    ({ stakeholder }) => `input: { stakeholderId: "${stakeholder}", reason: " " }`,
    'stakeholder { id }',
    [...LEADING, 'stakeholder'],
  ),
  onIssue('requestAgenda', '', LEADING, 'operation { id }'),
  onIssue('proposeResolution', 'signBy: "2020-01-01T00:00:00Z"', LEADING),
  mutation(
    'signResolution',
    ({ issue, stakeholder }) =>
      `input: { issueId: "${issue}", version: 99, answer: SIGN, stakeholderId: "${stakeholder}" }`,
    'issue { id }',
    ['stakeholder', 'responsible', 'representative'],
  ),
  onIssueId('recordMissingSignatures', LEADING),
  onIssueId('startImplementation', LEADING),
  onIssueId('startEvaluation', LEADING),
  onIssue('addReview', 'matrixVersion: 99, text: "x"', LEADING),
  onIssue('closeIssue', 'effect: FIXED', LEADING),
  onIssue('declineIssue', 'reason: []', LEADING),
  mutation(
    'mergeIssue',
    ({ issue }) => `input: { issueId: "${issue}", intoIssueId: "${issue}" }`,
    'issue { id }',
    LEADING,
  ),
  onIssue('referIssue', 'authority: ""', LEADING),
  onIssue('releasePublicIssue', 'texts: []', LEADING),
  onIssue('withdrawPublicIssue', 'reason: []', LEADING),
  onIssue('draftPublicIssue', 'texts: []', STAFF),
  onIssue('releasePublicIssueDraft', 'revision: 1', LEADING),
  onIssue('discardPublicIssueDraft', 'revision: 1', STAFF),
  onIssueId('returnReferral', LEADING),
  mutation('confirmOutcome', ({ concern }) => `input: { concernId: "${concern}" }`, 'concern { id }', [
    'reporter',
  ]),
  mutation('contestOutcome', ({ concern }) => `input: { concernId: "${concern}" }`, 'concern { id }', [
    'reporter',
  ]),
  mutation(
    'confirmOutcomeByReceipt',
    ({ receiptHash }) => `input: { receiptHash: "${receiptHash}" }`,
    'concern { status }',
    EVERYBODY,
  ),
  mutation(
    'contestOutcomeByReceipt',
    ({ receiptHash }) => `input: { receiptHash: "${receiptHash}" }`,
    'concern { status }',
    EVERYBODY,
  ),
];
