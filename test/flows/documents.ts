/** What the people in flow A ask of the gateway; the README and the explorer show the same. */
const mutation = (name: string, inputType: string, selection: string): string =>
  `mutation ($input: ${inputType}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${selection} } }`;

const onIssue = (name: string): string =>
  `mutation ($issueId: ID!, $key: String!) { ${name}(input: { issueId: $issueId }, idempotencyKey: $key) { issue { id stage } } }`;

export const CONFIGURE_CATEGORY = mutation(
  'configureConcernCategory',
  'ConfigureConcernCategoryInput',
  'category { code }',
);
export const RAISE_ANONYMOUSLY = mutation(
  'raiseConcernAnonymously',
  'RaiseAnonymousConcernInput',
  'concern { status }',
);
export const ANSWER = mutation('answerConcern', 'AnswerConcernInput', 'concern { id status }');
export const TRIAGE = `mutation ($concernId: ID!, $key: String!) {
  triageConcern(input: { concernId: $concernId }, idempotencyKey: $key) { concern { status } }
}`;
export const PRESENT_ISSUE = mutation('presentIssue', 'PresentIssueInput', 'issue { id stage }');
export const START_ANALYSIS = onIssue('startAnalysis');
export const DEFINE = mutation('defineIssue', 'DefineIssueInput', 'issue { stage }');
export const AGREE_PROCESS = mutation('agreeProcess', 'AgreeProcessInput', 'issue { stage }');
export const FORM_WORKING_GROUP = mutation('formWorkingGroup', 'FormWorkingGroupInput', 'issue { stage }');
export const FOUND_PANEL = mutation('foundPanel', 'FoundPanelInput', 'panel { id }');
export const SCHEDULE = mutation('scheduleMeeting', 'ScheduleMeetingInput', 'meeting { id }');
export const REQUEST_AGENDA = mutation('requestAgenda', 'RequestAgendaInput', 'operation { id status }');
export const HELD = mutation('recordMeetingHeld', 'RecordMeetingHeldInput', 'meeting { status }');
export const DECIDE = mutation('recordDecision', 'RecordDecisionInput', 'decision { id }');
export const DESCRIBE_MATRIX = mutation('describeMatrix', 'DescribeMatrixInput', 'issue { id }');
export const CHANGE_MEASURE = mutation('changeMeasure', 'ChangeMeasureInput', 'issue { id }');
export const PROPOSE = mutation(
  'proposeResolution',
  'ProposeResolutionInput',
  'issue { stage matrix { version } }',
);
export const SIGN = mutation('signResolution', 'SignResolutionInput', 'issue { stage }');
export const START_IMPLEMENTATION = onIssue('startImplementation');
export const REVIEW = mutation('addReview', 'AddReviewInput', 'issue { stage }');
export const START_EVALUATION = onIssue('startEvaluation');
export const CLOSE = mutation('closeIssue', 'CloseIssueInput', 'issue { stage effect }');
export const RELEASE = mutation('releaseBulletin', 'ReleaseBulletinInput', 'bulletin { status }');
export const SUBSCRIBE = mutation('subscribe', 'SubscribeInput', 'accepted');

export const CONCERNS = `query ($code: String!) {
  territory(code: $code) { concerns(first: 100) { nodes { id status escalations { fromTerritory { code } toTerritory { code } } } } }
}`;
export const OPERATION = `query ($id: ID!) { operation(id: $id) { status refusal meeting { id } } }`;
export const MEETING = `query ($id: ID!) { meeting(id: $id) { agenda { id issue { id } } } }`;
export const MATRIX = `query ($id: ID!) { issue(id: $id) { matrix { measures { id decision { id text } } } } }`;
export const TO_RELEASE = `{ me { work { bulletinsToRelease { id issue { id } } } } }`;
export const ISSUE = `query ($id: ID!) {
  issue(id: $id) {
    stage publicStatus effect
    matrix { version resolution { signatures { status stakeholder { person { id } } } } }
    reviews { id }
    history { to }
    onAgenda { meeting { id } }
  }
}`;
export const BY_RECEIPT = `query ($receiptHash: String!) {
  concernByReceipt(receiptHash: $receiptHash) {
    status issueStatus messages { from text } escalations { toTerritory { code } }
    outcome { effect bulletin { id text(language: "sl") { language title body } } }
  }
}`;
