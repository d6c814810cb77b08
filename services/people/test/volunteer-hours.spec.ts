import { randomUUID } from 'node:crypto';
import { compareWithRecount, IndicatorFolder } from '@vicinia/indicators';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { figuresOfPeople } from '../src/recount/recounted-figures.js';
import { startPeople } from './start-people.js';
import * as ask from './volunteer-documents.js';

const { daysAgo } = ask;
const WORK = `{ me { work { volunteerHours { id } } } }`;
const MINE = `{ me { appointments { id hoursByMonth { month confirmedMinutes waitingMinutes aimHours }
  volunteerHours { totalCount nodes { id state reason { text } } } } } }`;
const TERMS = `mutation ($input: ConfigureRoleTermsInput!, $key: String!) { configureRoleTerms(input: $input, idempotencyKey: $key) { terms { monthlyHours } } }`;
const FIGURE = `query ($code: String, $period: String) { territory(code: $code) { indicators(period: $period) { volunteerHours } } }`;
const OF_POSTS = `query ($code: String) { territory(code: $code) { posts(first: 100) { nodes { appointment { id volunteerHours { nodes { id } } hoursByMonth { month } employerSupport { from } } } } } }`;
const ERASE = `mutation ($key: String!) { requestMyData(input: { kind: ERASURE }, idempotencyKey: $key) { request { id } } }`;
const reason = { language: 'de', text: 'An dem Tag war kein Dienst (Muster)' };

describe('hours of volunteers', () => {
  let people: SubgraphUnderTest;
  let officer: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    officer = await people.as('SECURITY_OFFICER', 'S111');
  });
  afterAll(() => people.close());

  it('are logged by the volunteer, confirmed by an officer of the place, and summed by month beside the aim', async () => {
    const lead = await people.as('NATIONAL_LEAD', 'N');
    await lead.mutate(TERMS, { input: { role: 'SPECIAL_CONSTABLE', monthlyHours: 16 } });
    const { client, appointmentId } = await ask.volunteer(people);
    const day = daysAgo(3);
    const log = async (minutes: number): Promise<string> =>
      (await client.mutate(ask.LOG, { input: { appointmentId, day, minutes } })).logHours.hours.id;
    const ids = [await log(90), await log(30)];
    const waiting = (await officer.query(WORK)).me.work.volunteerHours.map(({ id }: { id: string }) => id);
    expect(waiting).toEqual(expect.arrayContaining(ids));
    const { confirmHours } = await officer.mutate(ask.CONFIRM, { input: { hoursId: ids[0] } });
    expect(confirmHours.hours).toMatchObject({ state: 'CONFIRMED', decidedBy: { id: officer.personId } });
    const [{ hoursByMonth, volunteerHours }] = (await client.query(MINE)).me.appointments;
    const month = day.slice(0, 7);
    expect(hoursByMonth).toEqual([{ month, confirmedMinutes: 90, waitingMinutes: 30, aimHours: 16 }]);
    expect(volunteerHours.totalCount).toBe(2);
  });

  it('count in the figures of the place and above from when they are confirmed, as a recount finds', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D12');
    const hoursId = await ask.loggedHours(people, 'S121', 150);
    const figure = async (): Promise<number> => {
      const asked = { code: 'D12', period: daysAgo(3).slice(0, 7) };
      return (await coordinator.query(FIGURE, asked)).territory.indicators.volunteerHours as number;
    };
    expect(await figure()).toBe(0);
    await coordinator.mutate(ask.CONFIRM, { input: { hoursId } });
    expect(await figure()).toBe(2.5);
    await people.app.get(IndicatorFolder).fold();
    expect(await figure()).toBe(2.5);
    const differing = await compareWithRecount(people.app.get(DataSource), figuresOfPeople);
    expect(differing.filter(({ indicator }) => indicator === 'VOLUNTEER_MINUTES')).toEqual([]);
  });

  it('are refused with a reason that the volunteer reads, and decided about once', async () => {
    const { client, appointmentId } = await ask.volunteer(people);
    const { logHours } = await client.mutate(ask.LOG, {
      input: { appointmentId, day: daysAgo(1), minutes: 60 },
    });
    const hoursId = logHours.hours.id as string;
    await officer.mutate(ask.REFUSE, { input: { hoursId, reason } });
    const [{ volunteerHours }] = (await client.query(MINE)).me.appointments;
    expect(volunteerHours.nodes).toEqual([{ id: hoursId, state: 'REFUSED', reason: { text: reason.text } }]);
    for (const document of [ask.CONFIRM, ask.REFUSE]) {
      const input = document === ask.CONFIRM ? { hoursId } : { hoursId, reason };
      expect(await officer.refusal(document, { input })).toBe('TRANSITION_NOT_ALLOWED');
    }
  });

  it('are of a day in the appointment that has come, no more than a day has, and of volunteers alone', async () => {
    const { client, appointmentId } = await ask.volunteer(people);
    const log = (day: string, minutes: number, id = appointmentId) =>
      client.refusal(ask.LOG, { input: { appointmentId: id, day, minutes } });
    expect(await log(daysAgo(-2), 60)).toBe('INVALID_INPUT');
    expect(await log(daysAgo(100), 60)).toBe('INVALID_INPUT');
    expect(await log(daysAgo(1), 14)).toBe('INVALID_INPUT');
    await client.mutate(ask.LOG, { input: { appointmentId, day: daysAgo(1), minutes: 1400 } });
    expect(await log(daysAgo(1), 41)).toBe('INVALID_INPUT');
    const another = await ask.volunteer(people, 'SECURITY_OFFICER');
    const ofOfficer = { input: { appointmentId: another.appointmentId, day: daysAgo(1), minutes: 60 } };
    expect(await another.client.refusal(ask.LOG, ofOfficer)).toBe('TRANSITION_NOT_ALLOWED');
    expect(await log(daysAgo(1), 60, another.appointmentId)).toBe('NOT_FOUND');
  });

  it('are confirmed by nobody for themselves, nor by anybody beside or below', async () => {
    const { client, appointmentId } = await ask.volunteer(people);
    const { logHours } = await client.mutate(ask.LOG, {
      input: { appointmentId, day: daysAgo(1), minutes: 60 },
    });
    const input = { hoursId: logHours.hours.id as string };
    expect(await client.refusal(ask.CONFIRM, { input })).toBe('FORBIDDEN');
    for (const [role, place] of [
      ['SECURITY_OFFICER', 'S112'],
      ['SECURITY_COORDINATOR', 'D12'],
      ['NEIGHBOURHOOD_OFFICER', 'B1111'],
      ['SECURITY_PARTNER', 'S111'],
    ] as const)
      expect([role, await (await people.as(role, place)).refusal(ask.CONFIRM, { input })]).toEqual([
        role,
        'NOT_FOUND',
      ]);
    const own = await people.as('SECURITY_OFFICER', 'S111');
    await people.database.query(
      `WITH me AS (INSERT INTO person (id, display_name) VALUES ($1, 'Sample') ON CONFLICT DO NOTHING),
            seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'ACTIVE_CITIZEN', $2, now()) RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at) SELECT $3, seat.id, $1, now() - interval '9 days' FROM seat`,
      [own.personId, people.country.territory('S111').id, randomUUID()],
    );
    const [{ id }] = (await own.query(`{ me { appointments { id } } }`)).me.appointments;
    const logged = await own.mutate(ask.LOG, { input: { appointmentId: id, day: daysAgo(1), minutes: 60 } });
    const ofOwn = { input: { hoursId: logged.logHours.hours.id as string } };
    expect(await own.refusal(ask.CONFIRM, ofOwn)).toBe('FORBIDDEN');
    expect((await officer.mutate(ask.CONFIRM, ofOwn)).confirmHours.hours.state).toBe('CONFIRMED');
  });

  it('are hidden, with the employers, from staff who do not answer for them', async () => {
    const { appointmentId } = await ask.volunteer(people, 'ACTIVE_CITIZEN', 'B1111');
    const seenBy = async (client: TestClient) => {
      const { territory } = await client.query(OF_POSTS, { code: 'B1111' });
      return territory.posts.nodes
        .map(({ appointment }: { appointment: { id: string } | null }) => appointment)
        .find((appointment: { id: string } | null) => appointment?.id === appointmentId);
    };
    const nothing = { volunteerHours: null, hoursByMonth: null, employerSupport: null };
    expect(await seenBy(await people.as('NEIGHBOURHOOD_OFFICER', 'B1111'))).toMatchObject(nothing);
    expect(await seenBy(officer)).toMatchObject({ hoursByMonth: [], employerSupport: [] });
  });

  it('stand beside the support of an employer, which is said anew in its place', async () => {
    const { client, appointmentId } = await ask.volunteer(people);
    const organisationId = await ask.employer(people);
    const support = (more: object) => ({
      input: { appointmentId, organisationId, hoursPerMonth: 8, from: '2030-01-01', ...more },
    });
    await client.mutate(ask.SUPPORT, support({}));
    const { recordEmployerSupport } = await officer.mutate(
      ask.SUPPORT,
      support({ hoursPerMonth: 10, until: '2030-12-31' }),
    );
    expect(recordEmployerSupport.appointment.employerSupport).toEqual([
      { organisation: { id: organisationId }, hoursPerMonth: 10, from: '2030-01-01', until: '2030-12-31' },
    ]);
    expect(await client.refusal(ask.SUPPORT, support({ until: '2029-12-31' }))).toBe('INVALID_INPUT');
    const beside = await people.as('SECURITY_OFFICER', 'S112');
    expect(await beside.refusal(ask.SUPPORT, support({}))).toBe('NOT_FOUND');
  });

  it('are erased with the person but for the minutes that were confirmed in office', async () => {
    const { client, appointmentId } = await ask.volunteer(people);
    const log = async (more: object = {}): Promise<string> =>
      (await client.mutate(ask.LOG, { input: { appointmentId, day: daysAgo(2), minutes: 60, ...more } }))
        .logHours.hours.id;
    const confirmed = await log({ note: { language: 'de', text: 'Markt (Muster)' } });
    await log();
    await officer.mutate(ask.CONFIRM, { input: { hoursId: confirmed } });
    await people.database.query(`UPDATE appointment SET ends_at = now() - interval '1 hour' WHERE id = $1`, [
      appointmentId,
    ]);
    await client.mutate(ERASE);
    const left = async () =>
      (
        await people.database.query(
          `SELECT id, note, minutes FROM volunteer_hours WHERE appointment_id = $1`,
          [appointmentId],
        )
      ).rows;
    await until('the erasure', async () => (await left()).length === 1);
    expect(await left()).toEqual([{ id: confirmed, note: null, minutes: 60 }]);
  });
});
