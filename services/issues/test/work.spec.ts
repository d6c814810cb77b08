import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { EscalationService } from '../src/concern/escalation.service.js';
import {
  ANSWER,
  changeById,
  ISSUE_STAGE,
  LATER,
  present,
  PROPOSE,
  raise,
  REVIEW,
  SIGN,
  toBinding,
  toWorkingGroup,
  TRIAGE,
  writeMatrix,
} from './people-of-issues.js';
import { ACCEPT } from './owned-measure.js';
import { atTime, startIssues } from './start-issues.js';

const WORK = /* GraphQL */ `
  query ($p: [_Any!]!, $after: String) {
    _entities(representations: $p) {
      ... on Person {
        work {
          concernsDue
          signaturesPending
          reviewsDue
          processesToAgree
          issuesToAgree(first: 1, after: $after) {
            nodes {
              id
            }
            pageInfo {
              endCursor
              hasNextPage
            }
          }
          measuresDue
          measuresOverdue
          measuresToDo {
            nodes {
              id
            }
          }
          overdue: measuresToDo(overdue: true) {
            nodes {
              id
            }
          }
          issuesToReview(first: 1, after: $after) {
            nodes {
              id
            }
            pageInfo {
              endCursor
              hasNextPage
            }
          }
          measuresProposed
          concernsToAnswer {
            nodes {
              id
            }
          }
          issuesToSign {
            nodes {
              id
            }
          }
        }
      }
    }
  }
`;

describe('what waits for one person', () => {
  let issues: SubgraphUnderTest;
  beforeEach(async () => {
    issues = await startIssues();
  }, 60_000);
  afterEach(() => issues.close());

  const person = (id: string | null) => ({ p: [{ __typename: 'Person', id }] });
  const work = async (client: TestClient, after?: string) =>
    (await client.query(WORK, { ...person(client.personId), after }))._entities[0].work;

  it('are concerns of the station and the beat, until somebody answers or the level above has to', async () => {
    const beatOfficer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const coordinator = await issues.as('SECURITY_COORDINATOR', 'D11');
    const older = await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const newer = await raise(issues.citizen(), { point: issues.country.pointIn('B1112') });
    expect((await work(officer)).concernsToAnswer.nodes).toEqual([{ id: older }, { id: newer }]);
    expect((await work(beatOfficer)).concernsToAnswer.nodes).toEqual([{ id: older }]);
    expect((await work(coordinator)).concernsDue).toBe(0);
    await officer.mutate(TRIAGE, { id: older });
    await officer.mutate(ANSWER, { input: { concernId: older, text: 'x', language: 'de' } });
    expect((await work(officer)).concernsDue).toBe(1);
    await issues.app.get(EscalationService).escalateDue(new Date(Date.now() + 73 * 3_600_000));
    expect((await work(officer)).concernsDue).toBe(0);
    expect((await work(coordinator)).concernsToAnswer.nodes).toEqual([{ id: newer }]);
  });

  it('are signatures, measures and reviews', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const stakeholder = issues.citizen();
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: stakeholder.personId! }]);
    await writeMatrix(officer, id, stakeholder.personId!);
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    expect(await work(stakeholder)).toMatchObject({
      signaturesPending: 1,
      measuresDue: 0,
      measuresProposed: 1,
      issuesToSign: { nodes: [{ id }] },
    });
    await stakeholder.mutate(SIGN, { input: { issueId: id, version: 1, answer: 'SIGN' } });
    expect(await work(stakeholder)).toMatchObject({ signaturesPending: 0, issuesToSign: { nodes: [] } });
    expect((await work(officer)).reviewsDue).toBe(0);
    await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    expect(await work(officer)).toMatchObject({ reviewsDue: 1, issuesToReview: { nodes: [{ id }] } });
    for (const text of ['eins', 'zwei'])
      await officer.mutate(REVIEW, { input: { issueId: id, matrixVersion: 1, text } });
    expect(await work(officer)).toMatchObject({ reviewsDue: 0, issuesToReview: { nodes: [] } });
  });

  it('are measures whose day has passed where they are carried out, once their owner has accepted them', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const owner = await issues.as('SECURITY_PARTNER', 'S111');
    const { personId } = owner;
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId }]);
    await writeMatrix(officer, id, personId);
    const overdueAt = async (at: string): Promise<number> => {
      const { measuresOverdue, overdue } = await work(atTime(issues, personId, new Date(at)));
      expect(overdue.nodes).toHaveLength(measuresOverdue as number);
      return measuresOverdue as number;
    };
    expect((await work(owner)).measuresToDo.nodes).toEqual([]);
    expect(await overdueAt('2031-01-01T00:00:00Z')).toBe(0);
    const { issue } = await officer.query(`{ issue(id: "${id}") { matrix { measures { id } } } }`);
    const input = { measureId: issue.matrix.measures[0].id as string };
    await owner.mutate(ACCEPT, { input });
    expect(await work(owner)).toMatchObject({
      measuresDue: 1,
      measuresToDo: { nodes: [{ id: input.measureId }] },
    });
    // It is due on the first of May; midnight in Vienna is two hours earlier than in UTC.
    expect(await overdueAt('2030-05-01T21:59:00Z')).toBe(0);
    expect(await overdueAt('2030-05-01T22:01:00Z')).toBe(1);
  });

  it('are issues to review, the oldest first', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const [older, newer] = [await present(issues, officer), await present(issues, officer)];
    for (const id of [newer, older]) {
      await toBinding(officer, id, issues.citizen());
      await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    }
    const { reviewsDue, issuesToReview } = await work(officer);
    expect([reviewsDue, issuesToReview.nodes]).toEqual([2, [{ id: older }]]);
    expect((await work(officer, issuesToReview.pageInfo.endCursor)).issuesToReview).toMatchObject({
      nodes: [{ id: newer }],
      pageInfo: { hasNextPage: false },
    });
    expect((await work(await issues.as('SECURITY_OFFICER', 'S111'))).issuesToReview.nodes).toEqual([]);
  });

  it('are processes to agree to, the oldest first, until a resolution is proposed', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const stakeholder = issues.citizen();
    const [older, newer] = [await present(issues, officer), await present(issues, officer)];
    for (const id of [newer, older]) await toWorkingGroup(officer, id, [{ personId: stakeholder.personId! }]);
    const { processesToAgree, issuesToAgree } = await work(stakeholder);
    expect([processesToAgree, issuesToAgree.nodes]).toEqual([2, [{ id: older }]]);
    expect((await work(stakeholder, issuesToAgree.pageInfo.endCursor)).issuesToAgree).toMatchObject({
      nodes: [{ id: newer }],
      pageInfo: { hasNextPage: false },
    });
    const agree = changeById('agreeToProcess', 'issueId', ISSUE_STAGE);
    await stakeholder.mutate(agree, { id: older });
    expect((await work(stakeholder)).issuesToAgree.nodes).toEqual([{ id: newer }]);
    await writeMatrix(officer, newer, stakeholder.personId!);
    await officer.mutate(PROPOSE, { input: { issueId: newer, signBy: LATER } });
    expect((await work(stakeholder)).processesToAgree).toBe(0);
  });

  it('is shown to nobody else, not even to those above', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    const id = await present(issues, officer);
    await toBinding(officer, id, issues.citizen());
    expect(await lead.refusal(WORK, person(officer.personId))).toBe('FORBIDDEN');
    expect(await issues.visitor.refusal(WORK, person(officer.personId))).toBe('UNAUTHENTICATED');
  });
});
