import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { opportunityAt } from './opportunity-operations.js';

const ANSWER = `enrolment { id state role motivation { text } interviewedAt vettedAt vettedBy { id } trainedAt renewedAt endedAt
  reason { text } appointment { id until } viewerActions { action allowed reason } }`;

const changing = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${ANSWER} } }`;

export const APPLY = changing('applyForOpportunity', 'ApplyForOpportunityInput');
export const INTERVIEW = changing('recordInterview', 'RecordInterviewInput');
export const ADMIT = changing('admitVolunteer', 'AdmitVolunteerInput');
export const TRAIN = changing('recordTraining', 'RecordTrainingInput');
export const APPOINT = changing('appointVolunteer', 'AppointVolunteerInput');
export const RENEW = changing('renewEnrolment', 'RenewEnrolmentInput');
export const DECLINE = changing('declineEnrolment', 'DeclineEnrolmentInput');
export const REVOKE = changing('revokeEnrolment', 'RevokeEnrolmentInput');
export const WITHDRAW = changing('withdrawEnrolment', 'WithdrawEnrolmentInput');
export const READ = `query ($id: ID!) { enrolment(id: $id) { id state applicant { id displayName } reason { text } endedAt appointment { id until } } }`;

export const reason = { language: 'de', text: 'Derzeit kein Platz (Muster)' };

/** Somebody with an account and a name. */
export async function registered(people: SubgraphUnderTest): Promise<TestClient> {
  const citizen = people.citizen();
  await citizen.mutate(
    `mutation ($key: String!) { registerMe(input: { displayName: "Sample Volunteer" }, idempotencyKey: $key) { person { id } } }`,
  );
  return citizen;
}

/** An application for an opportunity of a station, with its applicant. */
export async function applied(
  people: SubgraphUnderTest,
  place = 'S111',
): Promise<{ id: string; applicant: TestClient; opportunityId: string }> {
  const opportunityId = await opportunityAt(people, place);
  const applicant = await registered(people);
  const { applyForOpportunity } = await applicant.mutate(APPLY, {
    input: { opportunityId, motivation: { language: 'de', text: 'Ich wohne hier (Muster)' } },
  });
  return { id: applyForOpportunity.enrolment.id as string, applicant, opportunityId };
}

/** A vacant post of volunteers at a place. @returns its id */
export async function volunteerPost(
  people: SubgraphUnderTest,
  place = 'B1111',
  role = 'ACTIVE_CITIZEN',
): Promise<string> {
  const id = randomUUID();
  await people.database.query(
    `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, $2, $3, now() - interval '30 days')`,
    [id, role, people.country.territory(place).id],
  );
  return id;
}

/** Brings an application to its training. */
export async function trained(coordinator: TestClient, enrolmentId: string): Promise<void> {
  await coordinator.mutate(INTERVIEW, { input: { enrolmentId } });
  await coordinator.mutate(ADMIT, { input: { enrolmentId, vetted: true } });
  await coordinator.mutate(TRAIN, { input: { enrolmentId } });
}
