import { randomUUID } from 'node:crypto';
import { briefingScheduled, handoverBriefingRequested } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { RetentionService } from '../src/retention/retention.service.js';
import { inDays, startMeetings } from './meetings-service.js';

const BRIEFINGS = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { work { briefings { startsAt territory { id } leaving { id } successor { id } handover { id } } } } } }`;

type Officer = TestClient & { readonly personId: string };

describe('the briefing of a handover', () => {
  let service: SubgraphUnderTest;
  let leaving: Officer;
  let coming: Officer;
  let appointments: { leaving: string; coming: string };
  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    const officer = async (): Promise<[Officer, string]> => {
      const personId = randomUUID();
      const appointmentId = await service.grants.appoint(personId, 'SECURITY_OFFICER', { territory: 'S111' });
      return [service.person(personId) as Officer, appointmentId];
    };
    const [[one, ofOne], [other, ofOther]] = [await officer(), await officer()];
    [leaving, coming] = [one, other];
    appointments = { leaving: ofOne, coming: ofOther };
  });

  const territoryId = (): string => service.country.territory('S111').id;
  const request = (handoverId: string, startsAt: string) =>
    service.messages.deliver(handoverBriefingRequested, {
      subject: handoverId,
      territoryId: territoryId(),
      data: {
        postId: randomUUID(),
        leavingAppointmentId: appointments.leaving,
        leavingPersonId: leaving.personId,
        successorAppointmentId: appointments.coming,
        successorPersonId: coming.personId,
        startsAt,
        requestedBy: leaving.personId,
      },
    });
  const briefingsOf = async (officer: Officer): Promise<unknown[]> =>
    (await officer.query(BRIEFINGS, { id: officer.personId }))._entities[0].work.briefings;
  const idOf = async (handoverId: string): Promise<string> =>
    (
      (await service.database.query('SELECT id FROM briefing WHERE handover_id = $1', [handoverId])).rows as {
        id: string;
      }[]
    )[0]!.id;

  it('stands in the calendar of both officers and of nobody else, once, and people is told', async () => {
    const [handoverId, startsAt] = [randomUUID(), inDays(3).toISOString()];
    const message = await request(handoverId, startsAt);
    await service.messages.redeliver(message);
    const expected = [
      {
        startsAt,
        territory: { id: territoryId() },
        leaving: { id: leaving.personId },
        successor: { id: coming.personId },
        handover: { id: handoverId },
      },
    ];
    expect(await briefingsOf(leaving)).toEqual(expected);
    expect(await briefingsOf(coming)).toEqual(expected);
    expect(await service.messages.written(briefingScheduled, await idOf(handoverId))).toMatchObject([
      { handoverId, startsAt },
    ]);
    const colleague = await service.as('SECURITY_OFFICER', 'S111');
    expect(await briefingsOf(colleague)).toEqual([]);
    expect(await colleague.refusal(BRIEFINGS, { id: leaving.personId })).toBe('FORBIDDEN');
  });

  it('moves when it is asked for at another time', async () => {
    const handoverId = randomUUID();
    await request(handoverId, inDays(3).toISOString());
    const startsAt = inDays(5).toISOString();
    await request(handoverId, startsAt);
    expect(await briefingsOf(coming)).toMatchObject([{ startsAt, handover: { id: handoverId } }]);
  });

  it('is nothing any more for somebody whose office was taken away', async () => {
    await request(randomUUID(), inDays(3).toISOString());
    await service.grants.revoke(coming.personId);
    expect(await briefingsOf(coming)).toEqual([]);
    expect(await briefingsOf(leaving)).toHaveLength(1);
  });

  it('is forgotten when it is long over', async () => {
    const [old, recent] = [randomUUID(), randomUUID()];
    await request(old, inDays(-91).toISOString());
    await request(recent, inDays(-89).toISOString());
    await service.app.get(RetentionService).endDue();
    const { rows } = await service.database.query(
      'SELECT handover_id FROM briefing WHERE handover_id = ANY ($1)',
      [[old, recent]],
    );
    expect(rows).toEqual([{ handover_id: recent }]);
  });
});
