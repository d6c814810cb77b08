/** What the tests of handovers ask. */
export const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`;
export const END = `mutation ($input: EndAppointmentInput!, $key: String!) {
  endAppointment(input: $input, idempotencyKey: $key) { appointment { id } } }`;
export const CONFIGURE = `mutation ($input: ConfigureRoleTermsInput!, $key: String!) {
  configureRoleTerms(input: $input, idempotencyKey: $key) { terms { handoverDays shortestStayDays longestStayDays } } }`;
export const HANDOVER = `id status cause caseloadMovesAt caseloadMovedAt leavingConfirmedAt successorConfirmedAt closedAt
  leaving { id person { displayName } } successor { id person { displayName } }`;
export const changed = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { handover { ${HANDOVER} } } }`;
export const PLAN_LEAVING = changed('planLeaving', 'PlanLeavingInput');
export const SUCCEED = changed('appointSuccessor', 'AppointSuccessorInput');
export const PLAN = changed('planHandover', 'PlanHandoverInput');
export const CONFIRM = changed('confirmHandover', 'ConfirmHandoverInput');
export const BRIEFING = changed('requestBriefing', 'RequestBriefingInput');
export const NOTICE = changed('requestHandoverNotice', 'RequestHandoverNoticeInput');
export const BY_ID = `query ($id: ID!) { handover(id: $id) { ${HANDOVER} protectedHours walk { startsAt route { language text } }
  checklist { step doneAt doneBy { id } } post { id } } }`;
export const DAY_MS = 86_400_000;
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
export const REGISTER = `mutation ($input: RegisterPersonInput!, $key: String!) { registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`;
export const HANDOVERS_OF_ME = `{ me { work { handovers { id leaving { person { displayName } } successor { person { displayName } } } } } }`;
