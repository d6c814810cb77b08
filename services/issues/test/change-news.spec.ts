import { issuesRecordChanged } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { SignatureDeadlineService } from '../src/signature/signature-deadline.service.js';
import { ACCEPT } from './owned-measure.js';
import { LATER, present, PROPOSE, toBinding, toWorkingGroup, writeMatrix } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

describe('whoever may know of an issue is told when', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const told = (issueId: string) => issues.messages.written(issuesRecordChanged, issueId);

  it('it is presented, with its municipalities and nobody who takes part yet', async () => {
    const id = await present(issues, officer);
    expect(await told(id)).toEqual([
      {
        subject: id,
        type: 'Issue',
        municipalityIds: issues.country.territory('B1111').municipalityIds,
        participants: [],
        organisationIds: [],
      },
    ]);
  });

  it('something in it has changed, with its stakeholders as they are then', async () => {
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    const citizen = issues.citizen();
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: partner.personId }, { personId: citizen.personId! }]);
    const before = await told(id);
    await writeMatrix(officer, id, partner.personId);
    const after = await told(id);
    expect(after.length).toBeGreaterThan(before.length);
    expect(new Set(after.at(-1)!.participants)).toEqual(
      new Set([
        { personId: partner.personId, byAppointment: true },
        { personId: citizen.personId, byAppointment: false },
      ]),
    );
  });

  it('somebody takes a measure on, as news of the issue', async () => {
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    const { issue } = await officer.query(`{ issue(id: "${id}") { matrix { measures { id } } } }`);
    const before = (await told(id)).length;
    await partner.mutate(ACCEPT, { input: { measureId: issue.matrix.measures[0].id } });
    expect((await told(id)).slice(before)).toMatchObject([{ subject: id, type: 'Issue' }]);
  });

  it('a deadline passes, though nobody did anything', async () => {
    const partner = await issues.as('SECURITY_PARTNER', 'S111');
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: partner.personId }]);
    await writeMatrix(officer, id, partner.personId);
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    const before = (await told(id)).length;
    await issues.app.get(SignatureDeadlineService).recordPassed(new Date(Date.parse(LATER) + 1));
    expect(await told(id)).toHaveLength(before + 1);
  });

  it('and never of what was refused', async () => {
    const id = await present(issues, officer);
    const before = (await told(id)).length;
    const stranger = await issues.as('SECURITY_OFFICER', 'S112');
    await expect(toWorkingGroup(stranger, id, [{ personId: stranger.personId }])).rejects.toThrow();
    expect(await told(id)).toHaveLength(before);
  });
});
