import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';

/** A handover of a station's post whose holder has left. @returns its id */
export async function handoverOf(
  people: SubgraphUnderTest,
  withSuccessor: boolean,
  place = 'S111',
): Promise<string> {
  const { database } = people;
  const [postId, leavingId, comingId, handoverId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await database.query(
    `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, 'SECURITY_OFFICER', $2, now())`,
    [postId, people.country.territory(place).id],
  );
  const appointed = (id: string, from: string, until: string | null) =>
    database.query(
      `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at)
       SELECT $1, $2, somebody.id, now() + $3::interval, now() + $4::interval FROM somebody`,
      [id, postId, from, until],
    );
  await appointed(leavingId, '-9 days', '-1 hour');
  if (withSuccessor) await appointed(comingId, '-1 hour', null);
  await database.query(
    `INSERT INTO handover (id, post_id, leaving_id, successor_id, cause, state, opened_at)
     VALUES ($1, $2, $3, $4, 'APPOINTMENT_ENDS', 'OPEN', now())`,
    [handoverId, postId, leavingId, withSuccessor ? comingId : null],
  );
  return handoverId;
}
