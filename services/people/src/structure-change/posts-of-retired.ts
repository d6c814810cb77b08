import type { EntityManager } from 'typeorm';
import { isThere, isVacant } from '../grant/holds.js';

/** What becomes of posts of territories that leave. */
export interface PostsOfRetired {
  readonly held: number;
  readonly vacant: number;
}

const OF_RETIRED = `post.territory_id = ANY ($1) AND ${isThere('post')}`;
/** An appointment that begins later keeps its post as well as one that lasts. */
const WITHOUT_ANYBODY = `${isVacant('post', '$2')} AND NOT EXISTS (
  SELECT FROM appointment later WHERE later.post_id = post.id AND later.starts_at > $2)`;

export async function countPostsOf(
  manager: EntityManager,
  territoryIds: readonly string[],
  at: Date,
): Promise<PostsOfRetired> {
  const [posts] = await manager.query<PostsOfRetired[]>(
    `SELECT (count(*) FILTER (WHERE NOT (${WITHOUT_ANYBODY})))::int AS held,
            (count(*) FILTER (WHERE ${WITHOUT_ANYBODY}))::int AS vacant
     FROM post WHERE ${OF_RETIRED}`,
    [territoryIds, at],
  );
  return posts ?? { held: 0, vacant: 0 };
}

/**
 * Ends the posts of territories that have left and that nobody holds, and takes the others to what took the place.
 *
 * @returns persons whose grants say another territory from now on
 */
export async function passPostsOn(
  manager: EntityManager,
  territoryIds: readonly string[],
  at: Date,
): Promise<string[]> {
  await manager.query(`UPDATE post SET ended_at = $2 WHERE ${OF_RETIRED} AND ${WITHOUT_ANYBODY}`, [
    territoryIds,
    at,
  ]);
  const rows = await manager.query<{ personId: string }[]>(
    `WITH passed_on AS (
       UPDATE post SET territory_id = left_behind.parent_id FROM territory left_behind
       WHERE left_behind.id = post.territory_id AND ${OF_RETIRED} RETURNING post.id
     ), counted_elsewhere AS (
       UPDATE appointment SET staff_counted = false FROM passed_on
       WHERE appointment.post_id = passed_on.id AND NOT appointment.ending_counted
     )
     SELECT DISTINCT held.person_id AS "personId" FROM appointment held JOIN passed_on ON passed_on.id = held.post_id
     WHERE held.ends_at IS NULL OR held.ends_at > $2`,
    [territoryIds, at],
  );
  return rows.map(({ personId }) => personId);
}
