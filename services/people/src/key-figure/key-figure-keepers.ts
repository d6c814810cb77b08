import { Territories, type OfficeHolder, type RecordKind } from '@vicinia/access';
import { grouped, now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Community } from '../community/community.entity.js';
import { holds } from '../grant/holds.js';
import { Territory } from '../territory/territory.entity.js';

interface LiaisonRow extends OfficeHolder {
  readonly within: string;
}

/** Who holds a post of liaison officer for communities, by the ids of these. */
export async function liaisonsOf(
  manager: EntityManager,
  communityIds: readonly string[],
  at: Date,
): Promise<Map<string, OfficeHolder[]>> {
  const rows = await manager.query<LiaisonRow[]>(
    `SELECT post.community_id AS within, held.person_id AS "personId", true AS "byAppointment"
     FROM post JOIN appointment held ON held.post_id = post.id AND ${holds('held', '$2')}
     WHERE post.community_id = ANY ($1) AND post.role = 'LIAISON_OFFICER'`,
    [communityIds, at],
  );
  return grouped(communityIds, rows, ({ within }) => within);
}

/** A community, as far as its key figures are concerned: that it is there is public, who they are is not. */
export const keyFiguresRecord: RecordKind<Community> = {
  entity: Community,
  readRule: 'directory.read',
  unknown: 'there is no community with this id',
  facts: async (manager, { id, territoryId }) => {
    const territory = await manager.findOneByOrFail(Territory, { id: territoryId });
    const liaisons = await liaisonsOf(manager, [id], now());
    return {
      territoryPaths: Territories.pathsOf(territory),
      participants: { communityLiaison: liaisons.get(id) ?? [] },
    };
  },
};
