import { randomUUID } from 'node:crypto';
import { meetingDecisionRecorded } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import type { QueryRunner } from 'typeorm';
import { AcceptedMeasures1764000020000 } from '../src/migrations/1764000020000-accepted-measures.js';
import { ACCEPT, CHANGE, DECLINE, OwnedMeasure, PROGRESS } from './owned-measure.js';
import { change, ISSUE_STAGE, PROPOSE, SIGN } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

describe('the acceptance of a measure', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient;
  let m: OwnedMeasure;

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    m = await OwnedMeasure.write(issues, officer);
  });

  it('is nobody’s duty before its owner accepts it, and waits for the owner meanwhile', async () => {
    const measureId = await m.id();
    expect(await m.work(m.owner)).toMatchObject({
      measuresDue: 0,
      measuresProposed: 1,
      measuresToAccept: { nodes: [{ id: measureId, issue: { id: m.issueId } }] },
    });
    const { acceptMeasure } = await m.owner.mutate(ACCEPT, { input: { measureId } });
    expect(acceptMeasure.measure).toEqual({ id: measureId, acceptance: 'ACCEPTED' });
    expect(await m.work(m.owner)).toMatchObject({
      measuresDue: 1,
      measuresProposed: 0,
      measuresToAccept: { nodes: [] },
    });
  });

  it('is made the duty of a partner by nobody else, whatever office they hold', async () => {
    const measureId = await m.id();
    for (const [role, place] of [
      ['SECURITY_OFFICER', 'S111'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['REGIONAL_LEAD', 'R1'],
      ['NATIONAL_LEAD', 'N'],
    ] as const) {
      const client = await issues.as(role, place);
      expect([role, await client.refusal(ACCEPT, { input: { measureId } })]).toEqual([role, 'FORBIDDEN']);
    }
    expect(await m.work(m.owner)).toMatchObject({ measuresDue: 0, measuresProposed: 1 });
  });

  it('of an organisation is accepted by whoever takes part for it, and waits for them page by page', async () => {
    await m.addForOrganisation('2030-03-01');
    await m.addForOrganisation('2030-02-01');
    const [, later, earlier] = await m.measures();
    const page = (await m.work(m.representative)).measuresToAccept;
    expect(page.nodes.map(({ id }: { id: string }) => id)).toEqual([earlier.id]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = (await m.work(m.representative, page.pageInfo.endCursor)).measuresToAccept;
    expect(rest.nodes.map(({ id }: { id: string }) => id)).toEqual([later.id]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    await m.representative.mutate(ACCEPT, { input: { measureId: later.id } });
    expect(await m.work(m.representative)).toMatchObject({ measuresDue: 1, measuresProposed: 1 });
    const answers = (await m.measures()).map(({ id, answeredBy }: any) => [id, answeredBy?.id ?? null]);
    expect(answers).toContainEqual([later.id, m.representative.personId]);
    expect(answers).toContainEqual([earlier.id, null]);
  });

  it('is asked for anew when the measure changes, so that nobody has answered then', async () => {
    const measureId = await m.id();
    await m.owner.mutate(ACCEPT, { input: { measureId } });
    expect((await m.measures())[0].answeredBy).toEqual({ id: m.owner.personId });
    await officer.mutate(CHANGE, { input: { measureId, what: 'Zwei Lampen' } });
    expect((await m.measures())[0]).toMatchObject({ acceptance: 'AWAITED', answeredBy: null });
  });

  it('that was declined needs another owner before the matrix can be proposed', async () => {
    const measureId = await m.id();
    const { declineMeasure } = await m.owner.mutate(DECLINE, { input: { measureId, reason: 'Keine Zeit' } });
    expect(declineMeasure.measure).toEqual({ acceptance: 'DECLINED', declineReason: 'Keine Zeit' });
    expect(await m.work(m.owner)).toMatchObject({ measuresDue: 0, measuresProposed: 0 });
    expect(await officer.refusal(PROPOSE, m.proposal)).toBe('MATRIX_INCOMPLETE');
    await officer.mutate(CHANGE, { input: { measureId, who: { organisationId: m.organisationId } } });
    expect((await m.measures())[0]).toMatchObject({ acceptance: 'AWAITED', declineReason: null });
    expect(await m.owner.refusal(ACCEPT, { input: { measureId } })).toBe('FORBIDDEN');
    await m.representative.mutate(ACCEPT, { input: { measureId } });
    await officer.mutate(PROPOSE, m.proposal);
  });

  it('is taken on by an owner who reports on it, and not by an officer who does', async () => {
    const measureId = await m.id();
    const report = { input: { measureId, status: 'IN_PROGRESS' } };
    expect((await officer.mutate(PROGRESS, report)).reportProgress.measure.acceptance).toBe('AWAITED');
    expect((await m.owner.mutate(PROGRESS, report)).reportProgress.measure.acceptance).toBe('ACCEPTED');
  });

  it('that a meeting decided is complete once its owner takes part, and accepted once it is described', async () => {
    const newcomer = issues.citizen();
    const measureId = randomUUID();
    await issues.messages.deliver(meetingDecisionRecorded, {
      subject: randomUUID(),
      data: {
        decisionId: randomUUID(),
        issueId: m.issueId,
        measures: [
          {
            measureId,
            responsible: { kind: 'person', personId: newcomer.personId!, appointmentId: undefined },
            territoryId: issues.country.territory('B1111').id,
            dueOn: '2030-06-01',
          },
        ],
      },
    });
    expect(await newcomer.refusal(ACCEPT, { input: { measureId } })).toBe('NOT_FOUND');
    const add = change('addStakeholder', 'AddStakeholderInput', ISSUE_STAGE);
    const stakeholder = { personId: newcomer.personId };
    await officer.mutate(add, { input: { issueId: m.issueId, stakeholder } });
    expect(await newcomer.refusal(ACCEPT, { input: { measureId } })).toBe('MATRIX_INCOMPLETE');
    expect((await m.work(newcomer)).measuresProposed).toBe(0);
    await officer.mutate(CHANGE, { input: { measureId, what: 'Licht', how: 'Bauhof' } });
    expect((await m.work(newcomer)).measuresProposed).toBe(1);
    await newcomer.mutate(ACCEPT, { input: { measureId } });
    await officer.mutate(PROPOSE, m.proposal);
  });

  it('from before counts as accepted where its owner has reported on it', async () => {
    await m.addForOrganisation('2030-03-01');
    await m.addForOrganisation('2030-04-01');
    const [own, reported, silent] = await m.measures();
    await m.owner.mutate(PROGRESS, { input: { measureId: own.id, status: 'IN_PROGRESS' } });
    await m.representative.mutate(PROGRESS, { input: { measureId: reported.id, status: 'IN_PROGRESS' } });
    await officer.mutate(PROGRESS, { input: { measureId: silent.id, status: 'IN_PROGRESS' } });
    const database = issues.database as unknown as QueryRunner;
    const migration = new AcceptedMeasures1764000020000();
    await migration.down(database);
    await migration.up(database);
    expect((await m.measures()).map(({ acceptance }: { acceptance: string }) => acceptance)).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'AWAITED',
    ]);
  });

  it('binds by signatures whether its owner has accepted it by then or not', async () => {
    await officer.mutate(PROPOSE, m.proposal);
    for (const client of [m.owner, m.representative])
      await client.mutate(SIGN, { input: { issueId: m.issueId, version: 1, answer: 'SIGN' } });
    expect((await m.measures())[0].acceptance).toBe('AWAITED');
    await m.owner.mutate(ACCEPT, { input: { measureId: await m.id() } });
    expect((await m.measures())[0].acceptance).toBe('ACCEPTED');
  });
});
