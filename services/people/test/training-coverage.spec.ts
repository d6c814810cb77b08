import { compareWithRecount } from '@vicinia/indicators';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { countSeats } from '../src/indicator/seat-figures.js';
import { figuresOfPeople } from '../src/recount/recounted-figures.js';
import { StaffCountService } from '../src/staff-count/staff-count.service.js';
import { startPeople } from './start-people.js';
import * as ask from './training-documents.js';
import { volunteer } from './volunteer-documents.js';

describe('training', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let dataSource: DataSource;

  beforeEach(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    dataSource = people.app.get(DataSource);
  }, 60_000);
  afterEach(() => people.close());

  const count = async () => {
    await countSeats(dataSource.manager, new Date());
    await people.app.get(StaffCountService).run();
  };
  const coverage = async (code = 'D11') => {
    await count();
    const { territory } = await coordinator.query(ask.COVERAGE, { code, topic: 'CONFLICT' });
    return territory.indicators.trainingCoverage as object[];
  };
  const passed = async (appointmentId: string, courseId: string, result = 'PASSED') => {
    const sessionId = await ask.sessionAt(people, { courseId });
    await coordinator.mutate(ask.RECORD, { input: { sessionId, appointmentId, result } });
    return sessionId;
  };
  const duties = async (given: object = {}) => {
    await count();
    return (await coordinator.query(ask.DUTIES, { code: 'D11', ...given })).territory.trainingDuties;
  };

  it('covers a share of those who hold a post, by role and topic, at every level above', async () => {
    const [one] = [await ask.seatAt(people), await ask.seatAt(people, 'S112')];
    await ask.seatAt(people, 'B1111', 'NEIGHBOURHOOD_OFFICER');
    await passed(one.appointmentId, await ask.courseOf(people));
    await passed(one.appointmentId, await ask.courseOf(people));
    await passed(one.appointmentId, await ask.courseOf(people, { topic: 'LAW' }));
    expect(await coverage()).toEqual([
      { role: 'SECURITY_OFFICER', trained: 1, holders: 2, share: 0.5 },
      { role: 'NEIGHBOURHOOD_OFFICER', trained: 0, holders: 1, share: 0 },
    ]);
    expect(await coverage('S111')).toContainEqual({
      role: 'SECURITY_OFFICER',
      trained: 1,
      holders: 1,
      share: 1,
    });
    expect(await compareWithRecount(dataSource, figuresOfPeople)).toEqual([]);
  });

  it('counts no more once it has lapsed, once it is taken back, and once the post is left', async () => {
    const [lapses, undone, leaves] = [
      await ask.seatAt(people),
      await ask.seatAt(people),
      await ask.seatAt(people),
    ];
    const trained = async () => (await coverage())[0];
    const courseId = await ask.courseOf(people);
    const sessionId = await passed(undone.appointmentId, courseId);
    for (const { appointmentId } of [lapses, leaves]) await passed(appointmentId, courseId);
    expect(await trained()).toMatchObject({ trained: 3, holders: 3 });

    await people.database.query(
      `WITH over AS (UPDATE training_attendance SET lapses_at = now() - interval '1 hour' WHERE person_id = $1)
       UPDATE counted_staff SET lapses_at = now() - interval '1 hour' WHERE appointment_id = $2 AND lapses_at IS NOT NULL`,
      [lapses.personId, lapses.appointmentId],
    );
    expect(await trained()).toMatchObject({ trained: 2, holders: 3 });
    const input = { sessionId, appointmentId: undone.appointmentId, result: 'ATTENDED' };
    await coordinator.mutate(ask.RECORD, { input });
    expect(await trained()).toMatchObject({ trained: 1, holders: 3 });
    await people.database.query(
      `UPDATE appointment SET ends_at = now() - interval '1 minute' WHERE id = $1`,
      [leaves.appointmentId],
    );
    expect(await trained()).toMatchObject({ trained: 0, holders: 2 });
    expect(await compareWithRecount(dataSource, figuresOfPeople)).toEqual([]);
  });

  it('that a post demands is due until it is passed, and again before it lapses', async () => {
    const { postId, appointmentId } = await ask.seatAt(people);
    const courseId = await ask.courseOf(people, { validMonths: 12 });
    await coordinator.mutate(ask.DEMAND, { input: { postId, courseId } });
    const due = { appointment: { id: appointmentId }, course: { id: courseId } };
    expect(await duties()).toMatchObject({ nodes: [due], totalCount: 1 });
    await passed(appointmentId, courseId, 'ATTENDED');
    expect(await duties()).toMatchObject({ nodes: [due] });
    await passed(appointmentId, courseId);
    expect(await duties()).toMatchObject({ nodes: [], totalCount: 0 });
    expect(await duties({ dueBy: ask.daysFromNow(370) })).toMatchObject({ nodes: [due] });
    await coordinator.mutate(ask.DEMAND, { input: { postId, courseId, isDemanded: false } });
    expect(await duties({ dueBy: ask.daysFromNow(370) })).toMatchObject({ nodes: [] });
  });

  it('that counts for good is not due again, and nothing is due of whoever left', async () => {
    const [stays, leaves] = [await ask.seatAt(people), await ask.seatAt(people)];
    const courseId = await ask.courseOf(people, { validMonths: null });
    for (const { postId } of [stays, leaves])
      await coordinator.mutate(ask.DEMAND, { input: { postId, courseId } });
    expect(await duties()).toMatchObject({ totalCount: 2 });
    await passed(stays.appointmentId, courseId);
    await people.database.query(
      `UPDATE appointment SET ends_at = now() - interval '1 minute' WHERE id = $1`,
      [leaves.appointmentId],
    );
    expect(await duties({ dueBy: ask.daysFromNow(4_000) })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('that is due is listed page by page, for the places of the caller alone', async () => {
    const courseId = await ask.courseOf(people);
    const seats = [];
    for (const place of ['S111', 'S112', 'S111', 'S121']) seats.push(await ask.seatAt(people, place));
    const lead = await people.as('NATIONAL_LEAD', 'N');
    for (const { postId } of seats) await lead.mutate(ask.DEMAND, { input: { postId, courseId } });
    const first = await duties({ first: 2 });
    const second = await duties({ first: 2, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const listed = [...first.nodes, ...second.nodes].map(
      ({ appointment }: { appointment: { id: string } }) => appointment.id,
    );
    expect(listed.sort()).toEqual(
      seats
        .slice(0, 3)
        .map((seat) => seat.appointmentId)
        .sort(),
    );
  });

  it('that is due waits for whoever has to attend it', async () => {
    const { client, appointmentId } = await volunteer(people, 'SPECIAL_CONSTABLE', 'S111');
    const { rows } = await people.database.query<{ id: string }>(
      `SELECT post_id AS id FROM appointment WHERE id = $1`,
      [appointmentId],
    );
    const courseId = await ask.courseOf(people);
    await coordinator.mutate(ask.DEMAND, { input: { postId: rows[0]!.id, courseId } });
    const waiting = `{ me { work { trainingDuties { course { id } appointment { id } } } } }`;
    await until('the duty to be counted', async () => {
      await count();
      return (await client.query(waiting)).me.work.trainingDuties.length === 1;
    });
    expect((await client.query(waiting)).me.work.trainingDuties).toEqual([
      { course: { id: courseId }, appointment: { id: appointmentId } },
    ]);
  });
});
