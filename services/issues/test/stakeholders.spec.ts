import { randomUUID } from 'node:crypto';
import { issueBound, issueParticipantsStated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { OwnedMeasure } from './owned-measure.js';
import {
  change,
  changeById,
  ISSUE,
  ISSUE_STAGE,
  present,
  PROPOSE,
  SIGN,
  toBinding,
  toClosing,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const STAKEHOLDERS = /* GraphQL */ `
  query ($id: ID!) {
    issue(id: $id) {
      stage
      stakeholders {
        id
        party {
          person {
            id
          }
          organisation {
            id
          }
        }
        person {
          id
        }
        joinedAt
        processAgreedAt
        releasedAt
        releaseReason
      }
      matrix {
        resolution {
          signatures {
            status
          }
        }
      }
    }
  }
`;
const ADD = change('addStakeholder', 'AddStakeholderInput', ISSUE_STAGE);
const FORM = change('formWorkingGroup', 'FormWorkingGroupInput', ISSUE_STAGE);
const DEFINE = change('defineIssue', 'DefineIssueInput', ISSUE_STAGE);
const AGREE_PROCESS = change('agreeProcess', 'AgreeProcessInput', ISSUE_STAGE);
const START_ANALYSIS = changeById('startAnalysis', 'issueId', ISSUE_STAGE);
const AGREE = changeById('agreeToProcess', 'issueId', ISSUE_STAGE);
const RELEASE = change(
  'releaseStakeholder',
  'ReleaseStakeholderInput',
  'stakeholder { id releasedAt releaseReason }',
);

describe('the stakeholders of an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient;

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const read = async (id: string) => (await officer.query(STAKEHOLDERS, { id })).issue;
  const placeOf = async (id: string, { personId }: TestClient): Promise<string> =>
    (await read(id)).stakeholders.find(({ person }: { person: { id: string } }) => person.id === personId).id;
  const define = async (issueId: string) => {
    await officer.mutate(START_ANALYSIS, { id: issueId });
    await officer.mutate(DEFINE, { input: { issueId, problem: 'x', cause: 'x', affected: 'x' } });
  };

  it('are a person or an organisation, and join from the definition on', async () => {
    const id = await present(issues, officer);
    const [one, other] = [issues.citizen(), issues.citizen()];
    const organisationId = randomUUID();
    const join = { input: { issueId: id, stakeholder: { personId: one.personId } } };
    expect(await officer.refusal(ADD, join)).toBe('TRANSITION_NOT_ALLOWED');
    await define(id);
    await officer.mutate(ADD, join);
    await officer.mutate(AGREE_PROCESS, { input: { issueId: id, process: 'Drei Treffen' } });
    await officer.mutate(ADD, {
      input: { issueId: id, stakeholder: { personId: other.personId, organisationId } },
    });
    await officer.mutate(FORM, { input: { issueId: id, stakeholders: [] } });
    const { stage, stakeholders } = await read(id);
    expect(stage).toBe('IN_WORKING_GROUP');
    expect(stakeholders).toMatchObject([
      { party: { person: { id: one.personId }, organisation: null }, person: { id: one.personId } },
      { party: { person: null, organisation: { id: organisationId } }, person: { id: other.personId } },
    ]);
  });

  it('are needed for a working group', async () => {
    const id = await present(issues, officer);
    await define(id);
    await officer.mutate(AGREE_PROCESS, { input: { issueId: id, process: 'Drei Treffen' } });
    expect(await officer.refusal(FORM, { input: { issueId: id, stakeholders: [] } })).toBe('INVALID_INPUT');
  });

  it('agree to the process once there is one, and anew to another', async () => {
    const id = await present(issues, officer);
    const one = issues.citizen();
    await define(id);
    await officer.mutate(ADD, { input: { issueId: id, stakeholder: { personId: one.personId } } });
    expect(await one.refusal(AGREE, { id })).toBe('TRANSITION_NOT_ALLOWED');
    const process = { input: { issueId: id, process: 'Drei Treffen' } };
    await officer.mutate(AGREE_PROCESS, process);
    const agreedAt = async () => (await read(id)).stakeholders[0].processAgreedAt as string | null;
    expect(await agreedAt()).toBeNull();
    await one.mutate(AGREE, { id });
    const first = await agreedAt();
    expect(first).not.toBeNull();
    await one.mutate(AGREE, { id });
    expect(await agreedAt()).toBe(first);

    await issues.database.query(`UPDATE issue SET stage = 'DEFINED' WHERE id = $1`, [id]);
    await officer.mutate(AGREE_PROCESS, process);
    expect(await agreedAt()).toBeNull();
  });

  it('leave by themselves without a word, and are released by others for a reason', async () => {
    const m = await OwnedMeasure.write(issues, officer);
    const { issueId } = m;
    const own = { stakeholderId: await placeOf(issueId, m.representative) };
    const { releaseStakeholder } = await m.representative.mutate(RELEASE, { input: own });
    expect(releaseStakeholder.stakeholder).toMatchObject({ id: own.stakeholderId, releaseReason: null });
    expect(releaseStakeholder.stakeholder.releasedAt).not.toBeNull();
    expect(await m.representative.refusal(ISSUE, { id: issueId })).toBe('NOT_FOUND');
    expect(await m.representative.refusal(RELEASE, { input: own })).toBe('TRANSITION_NOT_ALLOWED');

    const others = { stakeholderId: await placeOf(issueId, m.owner) };
    expect(await officer.refusal(RELEASE, { input: others })).toBe('INVALID_INPUT');
    await officer.mutate(RELEASE, { input: { ...others, reason: 'Verzogen' } });
    expect((await read(issueId)).stakeholders).toMatchObject([
      { releaseReason: 'Verzogen' },
      { releaseReason: null },
    ]);
    const told = await issues.messages.written(issueParticipantsStated, issueId);
    expect(told.at(-1)).toMatchObject({ participants: [] });
  });

  it('who left can join again', async () => {
    const m = await OwnedMeasure.write(issues, officer);
    await m.owner.mutate(RELEASE, { input: { stakeholderId: await placeOf(m.issueId, m.owner) } });
    const stakeholder = { personId: m.owner.personId };
    await officer.mutate(ADD, { input: { issueId: m.issueId, stakeholder } });
    expect((await m.owner.query(ISSUE, { id: m.issueId })).issue.stage).toBe('IN_WORKING_GROUP');
  });

  it('who leave give back their measures and are not waited for: the rest binds', async () => {
    const m = await OwnedMeasure.write(issues, officer);
    await m.officer.mutate(PROPOSE, m.proposal);
    await m.representative.mutate(SIGN, { input: { issueId: m.issueId, version: 1, answer: 'SIGN' } });
    await m.owner.mutate(RELEASE, { input: { stakeholderId: await placeOf(m.issueId, m.owner) } });
    const { stage, matrix } = await read(m.issueId);
    expect(stage).toBe('BINDING');
    expect(matrix.resolution.signatures.map(({ status }: { status: string }) => status).sort()).toEqual([
      'RELEASED',
      'SIGNED',
    ]);
    expect(await issues.messages.written(issueBound, m.issueId)).toHaveLength(1);
    expect(await m.work(m.owner)).toMatchObject({ measuresDue: 0, measuresProposed: 0 });
  });

  it('can leave when the issue has ended', async () => {
    const id = await present(issues, officer);
    const one = issues.citizen();
    await toBinding(officer, id, one);
    await toClosing(officer, id, 'FIXED');
    await one.mutate(RELEASE, { input: { stakeholderId: await placeOf(id, one) } });
    expect(await one.refusal(ISSUE, { id })).toBe('NOT_FOUND');
    expect((await read(id)).stage).toBe('CLOSED');
  });

  it('who leave with the last signature besides the police take the resolution along', async () => {
    const m = await OwnedMeasure.write(issues, officer);
    await m.officer.mutate(PROPOSE, m.proposal);
    await m.owner.mutate(SIGN, { input: { issueId: m.issueId, version: 1, answer: 'DISSENT' } });
    await officer.mutate(RELEASE, {
      input: { stakeholderId: await placeOf(m.issueId, m.representative), reason: 'Verzogen' },
    });
    expect((await read(m.issueId)).stage).toBe('IN_WORKING_GROUP');
  });
});
