import { randomUUID } from 'node:crypto';
import { appointmentEnded, concernParticipantsStated, issueParticipantsStated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { newReceiptHash, present, raise, RAISE_ANONYMOUSLY, toWorkingGroup } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const ADD = `mutation ($input: AddStakeholderInput!, $key: String!) {
  addStakeholder(input: $input, idempotencyKey: $key) { issue { id } } }`;

describe('who takes part', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  let reporter: TestClient & { readonly personId: string };

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    reporter = await issues.as('SECURITY_PARTNER', 'S222');
  }, 60_000);
  afterAll(() => issues.close());

  /** Who takes part in an issue, as each message about it says. */
  async function toldOf(issueId: string): Promise<string[][]> {
    const messages = await issues.messages.written(issueParticipantsStated, issueId);
    return messages.map(({ participants }) => participants.map(({ personId }) => personId).sort());
  }

  it('in a concern is told of its reporter, by id', async () => {
    const concernId = await raise(reporter, { point: issues.country.pointIn('B1111') });

    expect(await issues.messages.written(concernParticipantsStated, concernId)).toMatchObject([
      { participants: [{ personId: reporter.personId, capacity: 'REPORTER', appointmentId: null }] },
    ]);
  });

  it('in an anonymous concern is told to nobody', async () => {
    const before = await issues.messages.written(concernParticipantsStated);
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: {
        text: 'Dark park',
        language: 'en',
        category: 'OTHER',
        receiptHash: newReceiptHash(),
        point: issues.country.pointIn('B1111'),
      },
    });
    expect(await issues.messages.written(concernParticipantsStated)).toEqual(before);
  });

  it('in an issue is told whenever somebody joins, and once after a removal, however often that is heard', async () => {
    const issueId = await present(issues, officer);
    const [first, second] = [randomUUID(), randomUUID()] as [string, string];
    const appointmentId = await issues.grants.appoint(first, 'SECURITY_PARTNER', { territory: 'S111' });
    await toWorkingGroup(officer, issueId, [{ personId: first }]);
    await officer.mutate(ADD, { input: { issueId, stakeholder: { personId: second } } });
    const message = await issues.messages.deliver(appointmentEnded, {
      subject: appointmentId,
      data: {
        personId: first,
        postId: randomUUID(),
        role: 'SECURITY_PARTNER',
        municipalityId: null,
        until: new Date().toISOString(),
        removed: true,
      },
    });
    await issues.messages.redeliver(message);

    expect(await toldOf(issueId)).toEqual([[first], [first, second].sort(), [second]]);
  });
});
