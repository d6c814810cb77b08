import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';
import * as ask from './training-documents.js';
import { volunteer } from './volunteer-documents.js';

describe('training sessions', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());

  const record = async (sessionId: string, appointmentId: string, result: string | null = 'PASSED') =>
    (await coordinator.mutate(ask.RECORD, { input: { sessionId, appointmentId, result } }))
      .recordTrainingAttendance.session;
  const refusal = (sessionId: string, appointmentId: string) =>
    coordinator.refusal(ask.RECORD, { input: { sessionId, appointmentId, result: 'ATTENDED' } });

  it('are held for the staff of a territory, and cancelled before they begin', async () => {
    const courseId = await ask.courseOf(people);
    const territoryId = people.country.territory('D11').id;
    const input = { courseId, territoryId, place: 'Sample academy', seats: 12 };
    const times = { startsAt: ask.daysFromNow(3), endsAt: ask.daysFromNow(4) };
    const { scheduleTraining } = await coordinator.mutate(ask.SCHEDULE, { input: { ...input, ...times } });
    expect(scheduleTraining.session).toMatchObject({
      ...times,
      course: { id: courseId },
      territory: { code: 'D11' },
      place: 'Sample academy',
      seats: 12,
      cancelledAt: null,
      attendances: [],
      viewerActions: [
        { action: 'cancelTraining', allowed: true },
        { action: 'recordTrainingAttendance', allowed: false },
      ],
    });
    const sessionId = scheduleTraining.session.id as string;
    const { appointmentId } = await ask.seatAt(people);
    expect(await refusal(sessionId, appointmentId)).toBe('TRANSITION_NOT_ALLOWED');
    const { cancelTraining } = await coordinator.mutate(ask.CANCEL, { input: { sessionId } });
    expect(cancelTraining.session.cancelledAt).not.toBeNull();
    expect(await coordinator.refusal(ask.CANCEL, { input: { sessionId } })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('are not held of a course of which no more are', async () => {
    const courseId = await ask.courseOf(people);
    await people.database.query(`UPDATE course SET is_active = false WHERE id = $1`, [courseId]);
    const territoryId = people.country.territory('D11').id;
    const times = { startsAt: ask.daysFromNow(3), endsAt: ask.daysFromNow(4) };
    const input = { courseId, territoryId, place: 'Sample academy', seats: 12, ...times };
    expect(await coordinator.refusal(ask.SCHEDULE, { input })).toBe('INVALID_INPUT');
  });

  it('have who was there and who passed; what is said again takes the place of what was there', async () => {
    const sessionId = await ask.sessionAt(people, { courseId: await ask.courseOf(people), startsIn: -1 });
    const { appointmentId, personId } = await ask.seatAt(people);
    const passed = (await record(sessionId, appointmentId)).attendances;
    expect(passed).toEqual([
      {
        person: { id: personId },
        result: 'PASSED',
        lapsesAt: expect.any(String),
        recordedBy: { id: coordinator.personId },
      },
    ]);
    const years = (Date.parse(passed[0].lapsesAt as string) - Date.now()) / (365.25 * 86_400_000);
    expect(years).toBeCloseTo(2, 1);
    expect((await record(sessionId, appointmentId, 'ATTENDED')).attendances).toMatchObject([
      { result: 'ATTENDED', lapsesAt: null },
    ]);
    expect((await record(sessionId, appointmentId, null)).attendances).toEqual([]);
  });

  it('take no more than they have seats, and nobody who works elsewhere', async () => {
    const sessionId = await ask.sessionAt(people, { seats: 1 });
    const [first, second, elsewhere] = [
      await ask.seatAt(people),
      await ask.seatAt(people, 'B1111', 'NEIGHBOURHOOD_OFFICER'),
      await ask.seatAt(people, 'S121'),
    ];
    await record(sessionId, first.appointmentId);
    await record(sessionId, first.appointmentId, 'ABSENT');
    expect(await refusal(sessionId, second.appointmentId)).toBe('INVALID_INPUT');
    expect(await refusal(sessionId, elsewhere.appointmentId)).toBe('NOT_FOUND');
  });

  it('are recorded by nobody for themselves', async () => {
    const { client, appointmentId } = await volunteer(people, 'SECURITY_COORDINATOR', 'D11');
    const input = { sessionId: await ask.sessionAt(people), appointmentId, result: 'PASSED' };
    expect(await client.refusal(ask.RECORD, { input })).toBe('FORBIDDEN');
  });

  it('are known to everybody with an account here, below and above, without who was there', async () => {
    const officer = await people.as('NEIGHBOURHOOD_OFFICER', 'B2111');
    const above = await ask.sessionAt(people, { place: 'R2', startsIn: 5 });
    const beside = await ask.sessionAt(people, { place: 'D22', startsIn: 5 });
    const { trainingSessions } = (await officer.query(ask.SESSIONS, { code: 'B2111' })).territory;
    const ids = trainingSessions.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain(above);
    expect(ids).not.toContain(beside);
    expect(trainingSessions.nodes[0].attendances).toBeNull();
    expect(trainingSessions.totalCount).toBe(ids.length);
    expect(await people.visitor.refusal(ask.SESSIONS, { code: 'B2111' })).toBe('UNAUTHENTICATED');
  });

  it('are seen by whoever was there, and what they passed with them', async () => {
    const { client, appointmentId } = await volunteer(people, 'SPECIAL_CONSTABLE', 'S111');
    const sessionId = await ask.sessionAt(people);
    await record(sessionId, appointmentId);
    const mine = `{ me { trainings { nodes { result session { id } } totalCount } } }`;
    expect((await client.query(mine)).me.trainings).toEqual({
      nodes: [{ result: 'PASSED', session: { id: sessionId } }],
      totalCount: 1,
    });
    const ofPerson = `query ($id: ID!) { person(id: $id) { trainings { nodes { id } } } }`;
    expect(await coordinator.refusal(ofPerson, { id: client.personId })).toBe('FORBIDDEN');
  });
});
