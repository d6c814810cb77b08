import { randomUUID } from 'node:crypto';
import { appointmentEnded, handoverCaseloadMoved } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { change, LATER, present, PROPOSE, SIGN, toWorkingGroup, writeMatrix } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const PROGRESS = change('reportProgress', 'ReportProgressInput', 'measure { id status }');
const ISSUE = `query ($id: ID!) { issue(id: $id) { lead { id } stakeholders { person { id } }
  handOvers { from { id } to { id } isLead at } matrix { measures { id } } } }`;

describe('the caseload of a post', () => {
  let issues: SubgraphUnderTest;
  let leaving: TestClient & { readonly personId: string };
  let coming: TestClient & { readonly personId: string };
  let colleague: TestClient;
  let leavingAppointmentId: string;
  let successorAppointmentId: string;

  beforeAll(async () => {
    issues = await startIssues();
    colleague = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    const officer = async () => {
      const personId = randomUUID();
      const appointmentId = await issues.grants.appoint(personId, 'SECURITY_OFFICER', { territory: 'S111' });
      return { appointmentId, client: issues.person(personId) as typeof leaving };
    };
    const [one, other] = [await officer(), await officer()];
    [leaving, leavingAppointmentId] = [one.client, one.appointmentId];
    [coming, successorAppointmentId] = [other.client, other.appointmentId];
  });

  const moved = (handoverId: string = randomUUID(), place = 'S111') =>
    issues.messages.deliver(handoverCaseloadMoved, {
      subject: handoverId,
      territoryId: issues.country.territory(place).id,
      data: {
        postId: randomUUID(),
        leavingAppointmentId,
        leavingPersonId: leaving.personId,
        successorAppointmentId,
        successorPersonId: coming.personId,
        movedAt: new Date().toISOString(),
      },
    });
  const ended = () =>
    issues.messages.deliver(appointmentEnded, {
      subject: leavingAppointmentId,
      data: {
        personId: leaving.personId,
        postId: randomUUID(),
        role: 'SECURITY_OFFICER',
        municipalityId: null,
        until: new Date().toISOString(),
        removed: false,
      },
    });
  const read = async (id: string) => (await coming.query(ISSUE, { id })).issue;
  /** An issue whose one measure is that of whoever leaves. */
  async function withMeasure(): Promise<string> {
    const issueId = await present(issues, leaving);
    const partner = issues.citizen();
    await toWorkingGroup(colleague, issueId, [
      { personId: leaving.personId },
      { personId: partner.personId! },
    ]);
    await writeMatrix(colleague, issueId, leaving.personId);
    return issueId;
  }
  const persons = ({
    stakeholders,
  }: {
    stakeholders: { person: { id: string } | null }[];
  }): (string | undefined)[] => stakeholders.map(({ person }) => person?.id);

  it('passes on with the lead of open issues, once, however often the message arrives, and shows it', async () => {
    const issueId = await present(issues, leaving);
    const message = await moved();
    await issues.messages.redeliver(message);
    await moved(message.subject);
    const issue = await read(issueId);
    expect(issue.lead.id).toBe(coming.personId);
    expect(issue.handOvers).toEqual([
      { from: { id: leaving.personId }, to: { id: coming.personId }, isLead: true, at: expect.any(String) },
    ]);
  });

  it('stays with whoever leads an issue outside the territory of the post', async () => {
    const issueId = await present(issues, leaving);
    await moved(randomUUID(), 'S112');
    expect(await read(issueId)).toMatchObject({ lead: { id: leaving.personId }, handOvers: [] });
  });

  it.each([
    ['before', [moved, ended]],
    ['after', [ended, moved]],
  ] as const)(
    'passes on with places and measures, heard %s the end of the appointment',
    async (_when, heard) => {
      const issueId = await withMeasure();
      for (const hear of heard) await hear();
      const issue = await read(issueId);
      expect(persons(issue)).toContain(coming.personId);
      expect(persons(issue)).not.toContain(leaving.personId);
      const { rows } = await issues.database.query<{ person: string; released: Date | null }>(
        `SELECT responsible_person_id AS person, owner_released_at AS released FROM measure_content WHERE issue_id = $1`,
        [issueId],
      );
      expect(rows).toEqual([{ person: coming.personId, released: null }]);
      const places = await issues.database.query<{ released: Date | null }>(
        `SELECT released_at AS released FROM stakeholder WHERE issue_id = $1 AND person_id = $2`,
        [issueId, coming.personId],
      );
      expect(places.rows).toEqual([{ released: null }]);
    },
  );

  it('keeps what was signed by the office, and lets the successor report on the measure', async () => {
    const issueId = await withMeasure();
    await colleague.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
    const [{ id: measureId }] = (await read(issueId)).matrix.measures;
    await leaving.mutate(change('acceptMeasure', 'AcceptMeasureInput', 'measure { acceptance }'), {
      input: { measureId },
    });
    await leaving.mutate(SIGN, { input: { issueId, version: 1, answer: 'SIGN' } });
    await moved();
    const { rows } = await issues.database.query<{ status: string }>(
      `SELECT status FROM signature JOIN stakeholder ON stakeholder.id = signature.stakeholder_id
       WHERE signature.issue_id = $1 AND stakeholder.person_id = $2`,
      [issueId, coming.personId],
    );
    expect(rows).toEqual([{ status: 'SIGNED' }]);
    await coming.mutate(PROGRESS, { input: { measureId, status: 'IN_PROGRESS', evidence: 'Begonnen' } });
  });
});
