import { randomUUID } from 'node:crypto';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { registered } from './enrolment-documents.js';

const HOURS = `hours { id state minutes day decidedBy { id } reason { text } note { text } }`;

export const LOG = `mutation ($input: LogHoursInput!, $key: String!) { logHours(input: $input, idempotencyKey: $key) { ${HOURS} } }`;
export const CONFIRM = `mutation ($input: ConfirmHoursInput!, $key: String!) { confirmHours(input: $input, idempotencyKey: $key) { ${HOURS} } }`;
export const REFUSE = `mutation ($input: RefuseHoursInput!, $key: String!) { refuseHours(input: $input, idempotencyKey: $key) { ${HOURS} } }`;
export const SUPPORT = `mutation ($input: RecordEmployerSupportInput!, $key: String!) { recordEmployerSupport(input: $input, idempotencyKey: $key) {
  appointment { id employerSupport { organisation { id } hoursPerMonth from until } } } }`;

/** The day so many days ago, as it is in the test country at noon. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Somebody who holds a post for so many days. */
export async function volunteer(
  people: SubgraphUnderTest,
  role = 'SPECIAL_CONSTABLE',
  place = 'S111',
): Promise<{ client: TestClient; appointmentId: string }> {
  const client = await registered(people);
  const appointmentId = randomUUID();
  await people.database.query(
    `WITH seat AS (INSERT INTO post (id, role, territory_id, created_at)
       VALUES (gen_random_uuid(), $3, $4, now() - interval '400 days') RETURNING id)
     INSERT INTO appointment (id, post_id, person_id, starts_at) SELECT $1, seat.id, $2, now() - interval '300 days' FROM seat`,
    [appointmentId, client.personId, role, people.country.territory(place).id],
  );
  await until('the post to be there', async () => {
    return (await client.query(`{ me { appointments { id } } }`)).me.appointments.length === 1;
  });
  return { client, appointmentId };
}

/** Hours that wait for an officer. @returns their id */
export async function loggedHours(people: SubgraphUnderTest, place = 'S111', minutes = 60): Promise<string> {
  const { client, appointmentId } = await volunteer(people, 'SPECIAL_CONSTABLE', place);
  const { logHours } = await client.mutate(LOG, { input: { appointmentId, day: daysAgo(3), minutes } });
  return logHours.hours.id as string;
}

/** An organisation at a place. @returns its id */
export async function employer(people: SubgraphUnderTest): Promise<string> {
  const id = randomUUID();
  await people.database.query(
    `INSERT INTO organisation (id, name, kind, territory_id) VALUES ($1, 'Sample Works', 'COMPANY', $2)`,
    [id, people.country.territory('S111').id],
  );
  return id;
}
