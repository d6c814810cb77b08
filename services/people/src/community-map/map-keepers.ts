import type { OfficeHolder, RecordKind } from '@vicinia/access';
import { grouped, now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { holds } from '../grant/holds.js';
import { isOfficerOf } from '../handover/handover-officers.js';
import { Post } from '../post/post.entity.js';
import { postRecord } from '../post/post.record.js';

interface KeeperRow extends OfficeHolder {
  readonly within: string;
}

/** Who keeps the maps of posts, by the ids of these: whoever holds one, and the two officers of an open handover. */
export async function mapKeepersOf(
  manager: EntityManager,
  postIds: readonly string[],
  at: Date,
): Promise<Map<string, OfficeHolder[]>> {
  const rows = await manager.query<KeeperRow[]>(
    `SELECT held.post_id AS within, held.person_id AS "personId", true AS "byAppointment"
     FROM appointment held WHERE held.post_id = ANY ($1) AND ${holds('held', '$2')}
     UNION
     SELECT handover.post_id, held.person_id, held.ends_at IS NULL OR held.ends_at > $2
     FROM handover JOIN appointment held ON held.id IN (handover.leaving_id, handover.successor_id)
     WHERE handover.post_id = ANY ($1) AND handover.state = 'OPEN' AND ${isOfficerOf('handover', 'held', '$2')}`,
    [postIds, at],
  );
  return grouped(postIds, rows, ({ within }) => within);
}

/** The map of a post, which is nobody's but theirs. */
export const communityMapRecord: RecordKind<Post> = {
  entity: Post,
  readRule: 'communityMap.read',
  unknown: 'there is no post with this id whose community map you may know of',
  facts: async (manager, post) => {
    const { territoryPaths } = await postRecord.facts(manager, post);
    const keepers = await mapKeepersOf(manager, [post.id], now());
    return { territoryPaths, participants: { mapKeeper: keepers.get(post.id) ?? [] } };
  },
};
