import { randomUUID } from 'node:crypto';
import { meetingDecisionRecorded } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import {
  change,
  ISSUE_STAGE,
  LATER,
  present,
  PROPOSE,
  toBinding,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const MATRIX = /* GraphQL */ `
  query ($id: ID!, $version: Int) {
    issue(id: $id) {
      matrix(version: $version) {
        version
        description
        desiredOutcomes
        resolution {
          proposedAt
        }
        measures {
          id
          what
          how
          status
          evidence
          where {
            id
          }
          when {
            beginsOn
            dueOn
          }
          decision {
            id
          }
          who {
            person {
              id
            }
            organisation {
              id
            }
          }
        }
      }
    }
  }
`;
const CHANGE_MEASURE = change('changeMeasure', 'ChangeMeasureInput', ISSUE_STAGE);
const ADD_MEASURE = change('addMeasure', 'AddMeasureInput', ISSUE_STAGE);
const PROGRESS = change('reportProgress', 'ReportProgressInput', 'measure { status evidence progressedAt }');

describe('the matrix of an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: Staff;
  let partner: Staff;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    partner = await issues.as('SECURITY_PARTNER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const read = async (id: string, version?: number) =>
    (await officer.query(MATRIX, { id, version })).issue.matrix;
  const decide = (issueId: string, measureIds: string[]) => ({
    subject: randomUUID(),
    data: {
      decisionId: randomUUID(),
      issueId,
      measures: measureIds.map((measureId, index) => ({
        measureId,
        responsible:
          index === 0
            ? { kind: 'person' as const, personId: partner.personId }
            : { kind: 'organisation' as const, organisationId: measureId },
        territoryId: issues.country.territory('B1111').id,
        dueOn: '2030-06-01',
      })),
    },
  });

  it('gets its measures from a decision of a meeting, once, however often the message arrives', async () => {
    const id = await present(issues, officer);
    const measureIds = [randomUUID(), randomUUID()];
    const decision = decide(id, measureIds);
    const message = await issues.messages.deliver(meetingDecisionRecorded, decision);
    await issues.messages.redeliver(message);
    await issues.messages.deliver(meetingDecisionRecorded, decision);
    const { measures } = await read(id);
    const shared = {
      what: null,
      how: null,
      when: { beginsOn: null, dueOn: '2030-06-01' },
      status: 'PLANNED',
      evidence: null,
      where: { id: issues.country.territory('B1111').id },
      decision: { id: decision.data.decisionId },
    };
    expect(measures).toEqual([
      {
        ...shared,
        id: measureIds[0],
        who: { person: { id: partner.personId }, organisation: null },
      },
      {
        ...shared,
        id: measureIds[1],
        who: { person: null, organisation: { id: measureIds[1] } },
      },
    ]);
    expect(await issues.messages.parked()).toEqual([]);
  });

  it('cannot be proposed before every decided measure says what and how', async () => {
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: partner.personId }]);
    await writeMatrix(officer, id, partner.personId);
    const measureId = randomUUID();
    await issues.messages.deliver(meetingDecisionRecorded, decide(id, [measureId]));
    const propose = { input: { issueId: id, signBy: LATER } };
    expect(await officer.refusal(PROPOSE, propose)).toBe('MATRIX_INCOMPLETE');
    await officer.mutate(CHANGE_MEASURE, { input: { measureId, what: 'Hecke schneiden', how: 'Bauhof' } });
    await officer.mutate(PROPOSE, propose);
    expect((await read(id)).measures).toHaveLength(2);
  });

  it('that was proposed stays as it is; a change makes the next version', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    const before = await read(id, 1);
    const [measure] = before.measures;
    await officer.mutate(CHANGE_MEASURE, {
      input: { measureId: measure.id, what: 'Mehr Lampen', how: 'Firma' },
    });
    await issues.messages.deliver(meetingDecisionRecorded, decide(id, [randomUUID()]));
    expect(await read(id, 1)).toEqual(before);
    const next = await read(id);
    expect([next.version, next.resolution, next.measures.length]).toEqual([2, null, 2]);
    expect(next.measures[0]).toMatchObject({ id: measure.id, what: 'Mehr Lampen', how: 'Firma' });
    expect(await read(id, 3)).toBeNull();
  });

  it('shows progress without a new version, reported by whoever is responsible', async () => {
    const id = await present(issues, officer);
    const organisationId = randomUUID();
    const [responsible, representative] = [issues.citizen(), issues.citizen()];
    await toWorkingGroup(officer, id, [
      { personId: responsible.personId! },
      { personId: representative.personId!, organisationId },
    ]);
    await writeMatrix(officer, id, responsible.personId!);
    await officer.mutate(ADD_MEASURE, {
      input: {
        issueId: id,
        who: { organisationId },
        what: 'x',
        when: { dueOn: '2030-01-01' },
        how: 'y',
      },
    });
    const [own, ofOrganisation] = (await read(id)).measures;
    const report = { measureId: own.id, status: 'DONE', evidence: 'Foto' };
    const data = await responsible.mutate(PROGRESS, { input: report });
    expect(data.reportProgress.measure).toMatchObject({ status: 'DONE', evidence: 'Foto' });
    expect(await responsible.refusal(PROGRESS, { input: { ...report, measureId: ofOrganisation.id } })).toBe(
      'FORBIDDEN',
    );
    expect(await representative.refusal(PROGRESS, { input: report })).toBe('FORBIDDEN');
    await representative.mutate(PROGRESS, { input: { measureId: ofOrganisation.id, status: 'IN_PROGRESS' } });
    const after = await read(id);
    expect(after.version).toBe(1);
    expect(after.measures.map((measure: { status: string }) => measure.status)).toEqual([
      'DONE',
      'IN_PROGRESS',
    ]);
  });

  it.each([
    ['nobody to own it', { who: {} }],
    [
      'both a person and an organisation to own it',
      { who: { personId: randomUUID(), organisationId: randomUUID() } },
    ],
    ['a person that is no id', { who: { personId: 'me' } }],
    ['an owner who does not take part in the issue', { who: { personId: randomUUID() } }],
    ['a day that is none', { when: { dueOn: '2030-02-31' } }],
    ['a day before all that is kept', { when: { dueOn: '1899-12-31' } }],
    ['a day after all that is kept', { when: { dueOn: '2201-01-01' } }],
    ['a beginning after its end', { when: { beginsOn: '2030-01-02', dueOn: '2030-01-01' } }],
    ['no words', { what: ' ' }],
  ])('refuses a measure with %s', async (_what, fault) => {
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: partner.personId }]);
    const who = { personId: partner.personId };
    const input = { issueId: id, who, what: 'x', how: 'y', when: { dueOn: '2030-01-01' } };
    expect(await officer.refusal(ADD_MEASURE, { input: { ...input, ...fault } })).toBe('INVALID_INPUT');
    await officer.mutate(ADD_MEASURE, { input });
  });
});
