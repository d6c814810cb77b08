import { randomUUID } from 'node:crypto';
import { appointmentEnded, grantsStated, meetingDecisionRecorded } from '@vicinia/events';
import type { QueryRunner } from 'typeorm';
import { testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { ParticipationByOffice1764000003000 } from '../src/migrations/1764000003000-participation-by-office.js';
import { ParticipationColumns1764000023000 } from '../src/migrations/1764000023000-participation-columns.js';
import {
  change,
  changeById,
  ISSUE,
  ISSUE_STAGE,
  LATER,
  present,
  PROPOSE,
  SIGN,
  toBinding,
  toClosing,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const PROGRESS = change('reportProgress', 'ReportProgressInput', 'measure { id status }');
const ACCEPT = change('acceptMeasure', 'AcceptMeasureInput', 'measure { acceptance }');
const ADD_STAKEHOLDER = change('addStakeholder', 'AddStakeholderInput', ISSUE_STAGE);
const MEASURES = `query ($id: ID!) { issue(id: $id) { matrix { version measures { id } } } }`;
const WORK = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person { work {
  signaturesPending measuresDue issuesToSign { nodes { id } } } } } }`;
const BOARD = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Territory { issues { nodes { id } } } } }`;

describe('taking part in an issue by office', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient;
  let partner: TestClient & { readonly personId: string };
  let appointmentId: string;
  let issueId: string;

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    const personId = randomUUID();
    appointmentId = await issues.grants.appoint(personId, 'SECURITY_PARTNER', { territory: 'S111' });
    partner = issues.person(personId) as typeof partner;
    issueId = await present(issues, officer);
  });

  /** Nothing but the access lane is heard: the end of the appointment is still on its way. */
  const loseGrants = (personId: string) =>
    issues.messages.deliver(grantsStated, {
      subject: personId,
      data: { identities: [testIdentity(personId)], grants: [] },
    });
  /** A meeting has made the partner responsible for a measure. */
  const decide = (office: { readonly appointmentId?: string }) =>
    issues.messages.deliver(meetingDecisionRecorded, {
      subject: randomUUID(),
      data: {
        decisionId: randomUUID(),
        issueId,
        measures: [
          {
            measureId: randomUUID(),
            responsible: { kind: 'person', personId: partner.personId, ...office },
            territoryId: issues.country.territory('S111').id,
            dueOn: '2030-01-01',
          },
        ],
      },
    });
  const ended = (removed: boolean, appointment = appointmentId) => ({
    subject: appointment,
    data: {
      personId: partner.personId,
      postId: randomUUID(),
      role: 'SECURITY_PARTNER' as const,
      municipalityId: null,
      until: new Date().toISOString(),
      removed,
    },
  });
  const measures = async (): Promise<string[]> =>
    (await officer.query(MEASURES, { id: issueId })).issue.matrix.measures.map(
      ({ id }: { id: string }) => id,
    );
  const progress = (measureId: string) => ({
    input: { measureId, status: 'IN_PROGRESS', evidence: 'Begonnen' },
  });
  const work = async () => {
    const p = [{ __typename: 'Person', id: partner.personId }];
    return (await partner.query(WORK, { p }))._entities[0].work;
  };
  const proposed = async (...others: TestClient[]) => {
    const stakeholders = [partner, ...others].map(({ personId }) => ({ personId: personId! }));
    await toWorkingGroup(officer, issueId, stakeholders);
    await writeMatrix(officer, issueId, partner.personId);
    await officer.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
  };

  it('opens nothing once the grant is gone, though the end of the appointment was not heard yet', async () => {
    await proposed();
    const [measureId] = await measures();
    const p = [{ __typename: 'Territory', id: issues.country.territory('S111').id }];
    const board = async () => (await partner.query(BOARD, { p }))._entities[0].issues.nodes;
    expect((await partner.query(ISSUE, { id: issueId })).issue.stage).toBe('RESOLUTION_PROPOSED');
    expect(await board()).toContainEqual({ id: issueId });
    await partner.mutate(ACCEPT, { input: { measureId } });
    expect(await work()).toEqual({
      signaturesPending: 1,
      measuresDue: 1,
      issuesToSign: { nodes: [{ id: issueId }] },
    });
    await partner.mutate(PROGRESS, progress(measureId!));

    await loseGrants(partner.personId);
    expect(await partner.refusal(ISSUE, { id: issueId })).toBe('NOT_FOUND');
    expect(await partner.refusal(SIGN, { input: { issueId, version: 1, answer: 'SIGN' } })).toBe('NOT_FOUND');
    expect(await partner.refusal(PROGRESS, progress(measureId!))).toBe('NOT_FOUND');
    expect(await board()).toEqual([]);
    expect(await work()).toEqual({ signaturesPending: 0, measuresDue: 0, issuesToSign: { nodes: [] } });
  });

  it('is by the appointment also for a measure that a meeting decided, and for every version after it', async () => {
    const other = randomUUID();
    await toWorkingGroup(officer, issueId, [{ personId: other }, { personId: partner.personId }]);
    await decide({});
    const [decided] = await measures();
    const input = { measureId: decided, what: 'Lampen', how: 'Bauhof' };
    await officer.mutate(change('changeMeasure', 'ChangeMeasureInput', ISSUE_STAGE), { input });
    await writeMatrix(officer, issueId, other);
    await officer.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
    await writeMatrix(officer, issueId, other);
    expect((await officer.query(MEASURES, { id: issueId })).issue.matrix.version).toBe(2);
    await partner.mutate(PROGRESS, progress(decided!));
    await loseGrants(partner.personId);
    expect(await partner.refusal(PROGRESS, progress(decided!))).toBe('NOT_FOUND');
  });

  it('is by the office of the day of the decision, also when it is heard after the office has ended', async () => {
    await toWorkingGroup(officer, issueId, [{ personId: partner.personId }]);
    await loseGrants(partner.personId);
    await issues.messages.deliver(appointmentEnded, ended(true));
    await officer.mutate(ADD_STAKEHOLDER, {
      input: { issueId, stakeholder: { personId: partner.personId } },
    });
    await decide({ appointmentId });
    const [decided] = await measures();
    expect(await partner.refusal(PROGRESS, progress(decided!))).toBe('FORBIDDEN');
  });

  it('ends by removal in closed issues as in open ones, once, and does not come back with a new office', async () => {
    await toBinding(officer, issueId, partner);
    const [measureId] = await measures();
    await toClosing(officer, issueId, 'FIXED');
    const closed = issueId;
    issueId = await present(issues, officer);
    await proposed(issues.citizen());
    const [openMeasure] = await measures();

    const message = await issues.messages.deliver(appointmentEnded, ended(true, randomUUID()));
    const rows = async () =>
      (
        await issues.database.query(
          `SELECT issue_id, released_at FROM stakeholder WHERE person_id = $1
           UNION ALL SELECT issue_id, owner_released_at FROM measure_content WHERE responsible_person_id = $1
           ORDER BY 1, 2`,
          [partner.personId],
        )
      ).rows as { released_at: Date | null }[];
    const after = await rows();
    expect(after).toHaveLength(4);
    expect(after.filter(({ released_at: at }) => at === null)).toEqual([]);
    await issues.messages.redeliver(message);
    expect(await rows()).toEqual(after);
    expect(await partner.refusal(ISSUE, { id: closed })).toBe('NOT_FOUND');
    expect(await partner.refusal(ISSUE, { id: issueId })).toBe('NOT_FOUND');
    for (const id of [measureId, openMeasure])
      expect(await partner.refusal(PROGRESS, progress(id!))).toBe('NOT_FOUND');
  });

  it('goes on in one’s own right when an appointment ends on which it does not rest', async () => {
    const citizen = issues.citizen();
    await toWorkingGroup(officer, issueId, [{ personId: citizen.personId! }]);
    const own = await issues.grants.appoint(citizen.personId!, 'SECURITY_PARTNER', { territory: 'S111' });
    await issues.messages.deliver(appointmentEnded, {
      ...ended(false, own),
      data: { ...ended(false, own).data, personId: citizen.personId! },
    });
    await loseGrants(citizen.personId!);
    expect((await citizen.query(ISSUE, { id: issueId })).issue.stage).toBe('IN_WORKING_GROUP');
  });

  it('waits while the service has not heard of grants, and taking part in one’s own right does not', async () => {
    const citizen = issues.citizen();
    await proposed(citizen);
    await issues.whileGrantsAreSilent(async () => {
      expect(await partner.refusal(ISSUE, { id: issueId })).toBe('STAFF_ACCESS_SUSPENDED');
      expect((await work()).issuesToSign.nodes).toEqual([]);
      expect((await citizen.query(ISSUE, { id: issueId })).issue.stage).toBe('RESOLUTION_PROPOSED');
    });
    expect((await work()).issuesToSign.nodes).toEqual([{ id: issueId }]);
  });

  it('rests, for rows from before, on the appointment by which the person would join today', async () => {
    const citizen = issues.citizen();
    await proposed(citizen);
    await writeMatrix(officer, issueId, citizen.personId!);
    const database = issues.database as unknown as QueryRunner;
    const migration = new ParticipationByOffice1764000003000();
    const columns = new ParticipationColumns1764000023000();
    await columns.down(database);
    await migration.down(database);
    await migration.up(database);
    await columns.up(database);
    const { rows } = await issues.database.query(
      `SELECT person_id AS person, appointment_id AS office FROM stakeholder WHERE issue_id = $1
       UNION SELECT responsible_person_id, appointment_id FROM measure_content WHERE issue_id = $1`,
      [issueId],
    );
    expect(new Set(rows)).toEqual(
      new Set([
        { person: partner.personId, office: appointmentId },
        { person: citizen.personId, office: null },
      ]),
    );
  });

  it('is not given to oneself by an officer, who could sign then', async () => {
    const input = { issueId, stakeholders: [{ personId: officer.personId }] };
    await officer.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id: issueId });
    await officer.mutate(change('defineIssue', 'DefineIssueInput', ISSUE_STAGE), {
      input: { issueId, problem: 'x', cause: 'x', affected: 'x' },
    });
    await officer.mutate(change('agreeProcess', 'AgreeProcessInput', ISSUE_STAGE), {
      input: { issueId, process: 'x' },
    });
    const form = change('formWorkingGroup', 'FormWorkingGroupInput', ISSUE_STAGE);
    expect(await officer.refusal(form, { input })).toBe('FORBIDDEN');
    await officer.mutate(form, { input: { issueId, stakeholders: [{ personId: partner.personId }] } });
    const self = { input: { issueId, stakeholder: { personId: officer.personId } } };
    expect(await officer.refusal(ADD_STAKEHOLDER, self)).toBe('FORBIDDEN');
    const colleague = await issues.as('SECURITY_OFFICER', 'S111');
    await colleague.mutate(ADD_STAKEHOLDER, self);
  });
});
