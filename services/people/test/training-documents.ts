import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';

const COURSE = `course { id topic { code name(language: "de") } title(language: "en") titles { language text } validMonths
  offeredBy { id } isActive offeredAt }`;
const changing = (name: string, answer: string): string => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;
};

export const CONFIGURE_TOPIC = changing('configureTrainingTopic', 'topic { code isActive }');
export const OFFER = changing('offerCourse', COURSE);
export const CHANGE_COURSE = changing('changeCourse', COURSE);
export const DEMAND = changing('demandCourse', 'post { id demandedCourses { id } }');
const SESSION = `session { id place seats startsAt endsAt cancelledAt course { id } territory { code }
  attendances { person { id } result lapsesAt recordedBy { id } } viewerActions { action allowed } }`;
export const SCHEDULE = changing('scheduleTraining', SESSION);
export const CANCEL = changing('cancelTraining', SESSION);
export const RECORD = changing('recordTrainingAttendance', SESSION);
export const SESSIONS = `query ($code: String) { territory(code: $code) { trainingSessions { nodes { id attendances { result } } totalCount } } }`;
export const DUTIES = `query ($code: String, $dueBy: DateTime, $first: Int, $after: String) { territory(code: $code) {
  trainingDuties(dueBy: $dueBy, first: $first, after: $after) {
    nodes { appointment { id } course { id } dueAt } pageInfo { endCursor hasNextPage } totalCount } } }`;
export const COVERAGE = `query ($code: String, $topic: String!) { territory(code: $code) {
  indicators { staff { role holders } trainingCoverage(topic: $topic) { role trained holders share } } } }`;
export const LESSONS = `query ($id: ID!) { course(id: $id) { lessons { issue { id } territory { code } closedAt } } }`;
export const COURSES = `query ($topic: String, $first: Int, $after: String, $last: Int, $before: String) {
  courses(topic: $topic, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage endCursor startCursor } totalCount } }`;

export const titles = [{ language: 'de', text: 'Musterkurs' }];

/** Each a second after the one before. */
let offered = 0;

/** A course that is offered. @returns its id */
export async function courseOf(
  people: SubgraphUnderTest,
  { topic = 'CONFLICT', validMonths = 24 }: { topic?: string; validMonths?: number | null } = {},
): Promise<string> {
  const id = randomUUID();
  await people.database.query(
    `INSERT INTO course (id, topic, titles, valid_months, offered_at) VALUES ($1, $2, '{"de": "Musterkurs"}', $3, $4)`,
    [id, topic, validMonths, new Date(Date.UTC(2026, 0, 1) + offered++ * 1_000)],
  );
  return id;
}

const DAY_MS = 86_400_000;
export const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

/** A session that begins in so many days, or began. @returns its id */
export async function sessionAt(
  people: SubgraphUnderTest,
  { place = 'D11', courseId = null as string | null, startsIn = -1, seats = 10 } = {},
): Promise<string> {
  const id = randomUUID();
  await people.database.query(
    `INSERT INTO training_session (id, course_id, territory_id, place, starts_at, ends_at, seats)
     VALUES ($1, $2, $3, 'Sample academy', $4, $4::timestamptz + interval '4 hours', $5)`,
    [
      id,
      courseId ?? (await courseOf(people)),
      people.country.territory(place).id,
      daysFromNow(startsIn),
      seats,
    ],
  );
  return id;
}

/** A post that somebody holds. */
export async function seatAt(
  people: SubgraphUnderTest,
  place = 'S111',
  role = 'SECURITY_OFFICER',
): Promise<{ postId: string; personId: string; appointmentId: string }> {
  const { rows } = await people.database.query<{
    postId: string;
    personId: string;
    appointmentId: string;
  }>(
    `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id),
          seat AS (INSERT INTO post (id, role, territory_id, created_at)
            VALUES (gen_random_uuid(), $1, $2, now() - interval '400 days') RETURNING id)
     INSERT INTO appointment (id, post_id, person_id, starts_at)
     SELECT gen_random_uuid(), seat.id, somebody.id, now() - interval '300 days' FROM somebody, seat
     RETURNING id AS "appointmentId", post_id AS "postId", person_id AS "personId"`,
    [role, people.country.territory(place).id],
  );
  return rows[0]!;
}
