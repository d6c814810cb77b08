import { randomUUID } from 'node:crypto';
import { appointmentEnded } from '@vicinia/events';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { AppointmentService } from '../src/appointment/appointment.service.js';
import { RetentionService } from '../src/retention/retention.service.js';
import * as ask from './enrolment-documents.js';
import { inDays } from './opportunity-documents.js';
import { opportunityAt } from './opportunity-operations.js';
import { startPeople } from './start-people.js';

const WORK = `{ me { work { enrolments { id } } } }`;
const LIST = `query ($code: String, $states: [EnrolmentState!]) { territory(code: $code) {
  enrolments(states: $states, first: 100) { totalCount nodes { id } } } }`;
const OWN = `query ($id: ID!) { opportunity(id: $id) { ownEnrolment { id state } } }`;
const MINE = `{ me { enrolments { totalCount nodes { id state } } } }`;
const END = `mutation ($input: EndAppointmentInput!, $key: String!) { endAppointment(input: $input, idempotencyKey: $key) { appointment { id } } }`;
const ERASE = `mutation ($key: String!) { requestMyData(input: { kind: ERASURE }, idempotencyKey: $key) { request { id } } }`;
const REPORT = `{ me { dataRequests { nodes { answers { parts { kind held erased } } } } } }`;
const TERMS = `mutation ($input: ConfigureRoleTermsInput!, $key: String!) { configureRoleTerms(input: $input, idempotencyKey: $key) { terms { termDays } } }`;

interface EnrolmentStep {
  readonly state: string;
  readonly vettedBy: { readonly id: string };
  readonly appointment: { readonly until: string };
}

const idsIn = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

describe('applications to volunteer', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());

  /** A volunteer who holds a post for a year. */
  async function appointed() {
    const { id, applicant } = await ask.applied(people);
    await ask.trained(coordinator, id);
    const input = { enrolmentId: id, postId: await ask.volunteerPost(people), until: inDays(365) };
    const { appointVolunteer } = await coordinator.mutate(ask.APPOINT, { input });
    return {
      id,
      applicant,
      appointment: appointVolunteer.enrolment.appointment as { id: string; until: string },
    };
  }

  it('go from the first word to a post, step by step, and keep of a vetting that it has been', async () => {
    const { id, applicant, opportunityId } = await ask.applied(people);
    const enrolmentId = id;
    const step = async (document: string, more: object = {}) => {
      const answer = await coordinator.mutate(document, { input: { enrolmentId, ...more } });
      return (Object.values(answer)[0] as { enrolment: EnrolmentStep }).enrolment;
    };
    expect((await step(ask.INTERVIEW)).state).toBe('INTERVIEWED');
    const admitted = await step(ask.ADMIT, { vetted: true });
    expect([admitted.state, admitted.vettedBy.id]).toEqual(['ADMITTED', coordinator.personId]);
    expect((await step(ask.TRAIN)).state).toBe('TRAINED');
    const postId = await ask.volunteerPost(people);
    const { state, appointment } = await step(ask.APPOINT, { postId, until: inDays(365) });
    expect([state, typeof appointment.until]).toEqual(['APPOINTED', 'string']);
    const { opportunity } = await applicant.query(OWN, { id: opportunityId });
    expect(opportunity.ownEnrolment).toEqual({ id, state: 'APPOINTED' });
    const { rows } = await people.database.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'enrolment' AND column_name LIKE '%vett%'`,
    );
    expect(rows.map((row) => row.column_name).sort()).toEqual(['vetted_at', 'vetted_by']);
  });

  it('skip no step, and nobody is admitted without vetting', async () => {
    const { id: enrolmentId } = await ask.applied(people);
    for (const document of [ask.TRAIN, ask.RENEW])
      expect(await coordinator.refusal(document, { input: { enrolmentId } })).toBe('TRANSITION_NOT_ALLOWED');
    await coordinator.mutate(ask.INTERVIEW, { input: { enrolmentId } });
    expect(await coordinator.refusal(ask.ADMIT, { input: { enrolmentId, vetted: false } })).toBe(
      'INVALID_INPUT',
    );
    expect(await coordinator.refusal(ask.INTERVIEW, { input: { enrolmentId } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('are made by registered people, once at a time, while the opportunity is open', async () => {
    const { applicant, opportunityId } = await ask.applied(people);
    expect(await applicant.refusal(ask.APPLY, { input: { opportunityId } })).toBe('ALREADY_EXISTS');
    expect(await people.citizen().refusal(ask.APPLY, { input: { opportunityId } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    const another = await ask.registered(people);
    await people.database.query(`UPDATE opportunity SET closed_at = now() WHERE id = $1`, [opportunityId]);
    expect(await another.refusal(ask.APPLY, { input: { opportunityId } })).toBe('DEADLINE_PASSED');
    expect(await another.refusal(ask.APPLY, { input: { opportunityId: randomUUID() } })).toBe('NOT_FOUND');
  });

  it('are seen by the applicant and by whoever decides in the place, by name until they end', async () => {
    const { id, applicant } = await ask.applied(people);
    expect((await coordinator.query(ask.READ, { id })).enrolment.applicant.displayName).toBe(
      'Sample Volunteer',
    );
    expect((await applicant.query(ask.READ, { id })).enrolment.state).toBe('APPLIED');
    const beside = await people.as('SECURITY_COORDINATOR', 'D12');
    for (const client of [
      beside,
      await people.as('SECURITY_OFFICER', 'S111'),
      await ask.registered(people),
    ]) {
      expect(await client.refusal(ask.READ, { id })).toBe('NOT_FOUND');
      expect(await client.refusal(ask.INTERVIEW, { input: { enrolmentId: id } })).toBe('NOT_FOUND');
    }
    await coordinator.mutate(ask.DECLINE, { input: { enrolmentId: id, reason: ask.reason } });
    const { enrolment } = await coordinator.query(ask.READ, { id });
    expect([enrolment.state, enrolment.applicant.displayName]).toEqual(['DECLINED', null]);
    expect((await applicant.query(ask.READ, { id })).enrolment.reason.text).toBe(ask.reason.text);
  });

  it('wait for whoever decides, and are listed by state', async () => {
    const { id } = await ask.applied(people);
    expect(idsIn((await coordinator.query(WORK)).me.work.enrolments)).toContain(id);
    const beside = await people.as('SECURITY_COORDINATOR', 'D12');
    expect(idsIn((await beside.query(WORK)).me.work.enrolments)).not.toContain(id);
    const listed = async (states: string[] | null): Promise<string[]> =>
      idsIn((await coordinator.query(LIST, { code: 'D11', states })).territory.enrolments.nodes);
    expect([(await listed(null)).includes(id), (await listed(['TRAINED'])).includes(id)]).toEqual([
      true,
      false,
    ]);
    await coordinator.mutate(ask.DECLINE, { input: { enrolmentId: id, reason: ask.reason } });
    expect(idsIn((await coordinator.query(WORK)).me.work.enrolments)).not.toContain(id);
    expect(await listed(['DECLINED'])).toContain(id);
  });

  it('say what may be done with them, and nobody decides about their own', async () => {
    const opportunityId = await opportunityAt(people);
    const own = await people.as('SECURITY_COORDINATOR', 'D11');
    await people.database.query(
      `INSERT INTO person (id, display_name) VALUES ($1, 'Sample') ON CONFLICT DO NOTHING`,
      [own.personId],
    );
    const { applyForOpportunity } = await own.mutate(ask.APPLY, { input: { opportunityId } });
    const { id: enrolmentId, viewerActions } = applyForOpportunity.enrolment;
    const allowed = viewerActions.filter(({ allowed: may }: { allowed: boolean }) => may);
    expect(allowed.map(({ action }: { action: string }) => action)).toEqual(['withdrawEnrolment']);
    expect(await own.refusal(ask.INTERVIEW, { input: { enrolmentId } })).toBe('FORBIDDEN');
    expect(
      (await coordinator.mutate(ask.INTERVIEW, { input: { enrolmentId } })).recordInterview.enrolment.state,
    ).toBe('INTERVIEWED');
  });

  it('lead to a post of the same role in the place, which the caller may fill, for a term', async () => {
    const { id: enrolmentId } = await ask.applied(people);
    await ask.trained(coordinator, enrolmentId);
    const to = async (place: string, role?: string, more: object = { until: inDays(90) }) =>
      coordinator.refusal(ask.APPOINT, {
        input: { enrolmentId, postId: await ask.volunteerPost(people, place, role), ...more },
      });
    expect(await to('S112')).toBe('INVALID_INPUT');
    expect(await to('B1111', 'SPECIAL_CONSTABLE')).toBe('INVALID_INPUT');
    expect(await to('S211')).toBe('NOT_FOUND');
    expect(await to('B1111', 'ACTIVE_CITIZEN', {})).toBe('INVALID_INPUT');
    const lead = await people.as('NATIONAL_LEAD', 'N');
    await lead.mutate(TERMS, { input: { role: 'ACTIVE_CITIZEN', termDays: 100 } });
    const { appointVolunteer } = await coordinator.mutate(ask.APPOINT, {
      input: { enrolmentId, postId: await ask.volunteerPost(people) },
    });
    const days = (new Date(appointVolunteer.enrolment.appointment.until).getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(100);
    await lead.mutate(TERMS, { input: { role: 'ACTIVE_CITIZEN', termDays: null } });
  });

  it('are renewed each term before it is over', async () => {
    const { id: enrolmentId, appointment } = await appointed();
    expect(await coordinator.refusal(ask.RENEW, { input: { enrolmentId, until: inDays(10) } })).toBe(
      'INVALID_INPUT',
    );
    const next = inDays(730);
    const { renewEnrolment } = await coordinator.mutate(ask.RENEW, { input: { enrolmentId, until: next } });
    expect(renewEnrolment.enrolment).toMatchObject({
      state: 'RENEWED',
      appointment: { id: appointment.id, until: next },
    });
    await people.database.query(
      `UPDATE appointment SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 hour' WHERE id = $1`,
      [appointment.id],
    );
    expect(await coordinator.refusal(ask.RENEW, { input: { enrolmentId, until: inDays(900) } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('are revoked with a reason that the volunteer reads, and the post ends at once', async () => {
    const { id, applicant, appointment } = await appointed();
    await coordinator.mutate(ask.REVOKE, { input: { enrolmentId: id, reason: ask.reason } });
    const { enrolment } = await applicant.query(ask.READ, { id });
    expect([enrolment.state, enrolment.reason.text]).toEqual(['REVOKED', ask.reason.text]);
    const { rows } = await people.database.query(
      `SELECT removed, ends_at <= now() AS over FROM appointment WHERE id = $1`,
      [appointment.id],
    );
    expect(rows).toEqual([{ removed: true, over: true }]);
  });

  it('are taken back by the applicant, who leaves a post without being removed from it', async () => {
    const { id: enrolmentId, applicant, appointment } = await appointed();
    await applicant.mutate(ask.WITHDRAW, { input: { enrolmentId } });
    expect(await applicant.refusal(ask.WITHDRAW, { input: { enrolmentId } })).toBe('TRANSITION_NOT_ALLOWED');
    const { rows } = await people.database.query(
      `SELECT removed, ends_at <= now() AS over FROM appointment WHERE id = $1`,
      [appointment.id],
    );
    expect(rows).toEqual([{ removed: false, over: true }]);
    const { me } = await applicant.query(MINE);
    expect(me.enrolments).toEqual({ totalCount: 1, nodes: [{ id: enrolmentId, state: 'WITHDRAWN' }] });
  });

  it('end with the post, however it ends, once', async () => {
    const stateOf = async (client: TestClient, id: string) =>
      (await client.query(ask.READ, { id })).enrolment.state as string;
    const removed = await appointed();
    await coordinator.mutate(END, { input: { appointmentId: removed.appointment.id, revoked: true } });
    await until(
      'the end to be heard',
      async () => (await stateOf(removed.applicant, removed.id)) === 'REVOKED',
    );
    const over = await appointed();
    await people.database.query(
      `UPDATE appointment SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 minute' WHERE id = $1`,
      [over.appointment.id],
    );
    await people.app.get(AppointmentService, { strict: false }).tellOfThoseRunOut();
    await until('the term to end', async () => (await stateOf(over.applicant, over.id)) === 'ENDED');
  });

  it('hear once that a post has ended, however often it is told', async () => {
    const { id, applicant, appointment } = await appointed();
    const postId = await ask.volunteerPost(people);
    const seat = { postId, role: 'ACTIVE_CITIZEN' as const, municipalityId: null };
    const ended = {
      ...seat,
      personId: applicant.personId ?? '',
      until: new Date().toISOString(),
      removed: false,
    };
    const message = await people.messages.deliver(appointmentEnded, { subject: appointment.id, data: ended });
    expect((await applicant.query(ask.READ, { id })).enrolment.state).toBe('ENDED');
    await people.database.query(`UPDATE enrolment SET state = 'RENEWED', ended_at = NULL WHERE id = $1`, [
      id,
    ]);
    await people.messages.redeliver(message);
    expect((await applicant.query(ask.READ, { id })).enrolment.state).toBe('RENEWED');
  });

  it('are erased with the person, and a year after they ended', async () => {
    const { id, applicant } = await ask.applied(people);
    await applicant.mutate(ERASE);
    const parts = async (): Promise<unknown[] | undefined> =>
      (await applicant.query(REPORT)).me.dataRequests.nodes[0].answers[0]?.parts;
    await until('people to answer', async () => (await parts()) !== undefined);
    expect(await parts()).toContainEqual({ kind: 'VOLUNTEERING', held: 1, erased: 1 });
    expect(await coordinator.refusal(ask.READ, { id })).toBe('NOT_FOUND');
    const declined = await ask.applied(people);
    await coordinator.mutate(ask.DECLINE, { input: { enrolmentId: declined.id, reason: ask.reason } });
    await people.database.query(`UPDATE enrolment SET ended_at = now() - interval '367 days' WHERE id = $1`, [
      declined.id,
    ]);
    await people.app.get(RetentionService, { strict: false }).endDue();
    expect(await coordinator.refusal(ask.READ, { id: declined.id })).toBe('NOT_FOUND');
  });
});
