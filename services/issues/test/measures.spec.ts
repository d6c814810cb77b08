import { randomUUID } from 'node:crypto';
import { issueParticipantsStated, meetingDecisionRecorded } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import {
  ACCEPT,
  ADD_MEASURE,
  CHANGE,
  DECLINE,
  DROP,
  MEASURES,
  OwnedMeasure,
  PROGRESS,
} from './owned-measure.js';
import { present, PROPOSE, toBinding, toClosing } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

describe('a measure', () => {
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

  it('says who, what, where, when and how, with a beginning', async () => {
    const place = issues.country.territory('B1111').id;
    await officer.mutate(ADD_MEASURE, {
      input: {
        issueId: m.issueId,
        who: { organisationId: m.organisationId },
        what: 'Hecke schneiden',
        where: place,
        when: { beginsOn: '2030-02-01', dueOn: '2030-03-01' },
        how: 'Samstags',
      },
    });
    expect((await m.measures())[1]).toMatchObject({
      who: { person: null, organisation: { id: m.organisationId } },
      what: 'Hecke schneiden',
      where: { id: place },
      when: { beginsOn: '2030-02-01', dueOn: '2030-03-01' },
      how: 'Samstags',
      acceptance: 'AWAITED',
    });
  });

  it('opens the name of a new owner, and no longer of the one before', async () => {
    await officer.mutate(CHANGE, {
      input: { measureId: await m.id(), who: { organisationId: m.organisationId } },
    });
    const told = await issues.messages.written(issueParticipantsStated, m.issueId);
    const owners = told.map(({ participants }) =>
      participants.filter(({ capacity }) => capacity === 'MEASURE_OWNER').map(({ personId }) => personId),
    );
    expect(owners.slice(-2)).toEqual([[m.owner.personId], []]);
  });

  it('that is changed asks its owner anew, and makes the next version of a proposed matrix', async () => {
    const measureId = await m.id();
    await m.owner.mutate(ACCEPT, { input: { measureId } });
    await officer.mutate(PROPOSE, m.proposal);
    await officer.mutate(CHANGE, {
      input: { measureId, when: { beginsOn: '2030-01-01', dueOn: '2030-02-01' } },
    });
    const shared = { id: measureId, what: 'Lampen tauschen', how: 'Bauhof' };
    expect(await m.measures(1)).toMatchObject([
      { ...shared, acceptance: 'ACCEPTED', when: { beginsOn: null, dueOn: '2030-05-01' } },
    ]);
    expect(await m.measures(2)).toMatchObject([
      { ...shared, acceptance: 'AWAITED', when: { beginsOn: '2030-01-01', dueOn: '2030-02-01' } },
    ]);
  });

  it('stays accepted in the next version when something else changes', async () => {
    const measureId = await m.id();
    await m.owner.mutate(ACCEPT, { input: { measureId } });
    await officer.mutate(PROPOSE, m.proposal);
    await m.addForOrganisation();
    expect(await m.measures()).toMatchObject([
      { id: measureId, acceptance: 'ACCEPTED' },
      { acceptance: 'AWAITED' },
    ]);
  });

  it('that is dropped stays with its reason in that version, is in none after it, and asks nothing more', async () => {
    const measureId = await m.id();
    await m.owner.mutate(ACCEPT, { input: { measureId } });
    await m.addForOrganisation();
    await officer.mutate(DROP, { input: { measureId, reason: 'Zu teuer' } });
    expect((await m.measures())[0]).toMatchObject({ id: measureId, dropReason: 'Zu teuer' });
    expect(await m.work(m.owner)).toMatchObject({ measuresDue: 0, measuresProposed: 0 });
    for (const [client, operation, rest] of [
      [officer, CHANGE, { what: 'Anders' }],
      [officer, DROP, { reason: 'x' }],
      [officer, PROGRESS, { status: 'DONE' }],
    ] as const)
      expect(await client.refusal(operation, { input: { measureId, ...rest } })).toBe(
        'TRANSITION_NOT_ALLOWED',
      );
    await officer.mutate(PROPOSE, m.proposal);
    await m.addForOrganisation();
    expect((await m.measures(1)).map(({ id }: { id: string }) => id)).toContain(measureId);
    expect((await m.measures(2)).map(({ id }: { id: string }) => id)).not.toContain(measureId);
  });

  it('that alone stands in the matrix cannot be dropped from what is proposed', async () => {
    await officer.mutate(DROP, { input: { measureId: await m.id(), reason: 'Zu teuer' } });
    expect(await officer.refusal(PROPOSE, m.proposal)).toBe('MATRIX_INCOMPLETE');
  });

  it('is not done for a reason, and due no longer', async () => {
    const measureId = await m.id();
    await m.owner.mutate(ACCEPT, { input: { measureId } });
    const report = { measureId, status: 'NOT_DONE' };
    expect(await m.owner.refusal(PROGRESS, { input: report })).toBe('INVALID_INPUT');
    expect(
      await m.owner.refusal(PROGRESS, { input: { ...report, status: 'DONE', notDoneReason: 'x' } }),
    ).toBe('INVALID_INPUT');
    const { reportProgress } = await m.owner.mutate(PROGRESS, {
      input: { ...report, notDoneReason: 'Kein Geld' },
    });
    expect(reportProgress.measure).toMatchObject({ status: 'NOT_DONE', notDoneReason: 'Kein Geld' });
    expect((await m.work(m.owner)).measuresDue).toBe(0);
    await m.owner.mutate(PROGRESS, { input: { measureId, status: 'IN_PROGRESS' } });
    expect((await m.measures())[0]).toMatchObject({ status: 'IN_PROGRESS', notDoneReason: null });
  });

  it('whose owner does not take part leaves the matrix incomplete', async () => {
    await issues.messages.deliver(meetingDecisionRecorded, {
      subject: randomUUID(),
      data: {
        decisionId: randomUUID(),
        issueId: m.issueId,
        measures: [
          {
            measureId: randomUUID(),
            responsible: { kind: 'organisation', organisationId: randomUUID() },
            territoryId: issues.country.territory('B1111').id,
            dueOn: '2030-06-01',
          },
        ],
      },
    });
    const decided = (await m.measures())[1].id;
    await officer.mutate(CHANGE, { input: { measureId: decided, what: 'Licht', how: 'Bauhof' } });
    expect(await officer.refusal(PROPOSE, m.proposal)).toBe('MATRIX_INCOMPLETE');
  });

  it('of an issue that has ended takes no answer and no change', async () => {
    const id = await present(issues, officer);
    const citizen = issues.citizen();
    await toBinding(officer, id, citizen);
    await toClosing(officer, id, 'FIXED');
    const { issue } = await officer.query(MEASURES, { id });
    const measureId = issue.matrix.measures[0].id as string;
    for (const [client, operation, rest] of [
      [citizen, ACCEPT, {}],
      [citizen, DECLINE, {}],
      [officer, CHANGE, { what: 'x' }],
      [officer, DROP, { reason: 'x' }],
    ] as const)
      expect(await client.refusal(operation, { input: { measureId, ...rest } })).toBe(
        'TRANSITION_NOT_ALLOWED',
      );
  });
});
