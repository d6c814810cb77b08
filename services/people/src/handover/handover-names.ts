import type { EntityManager } from 'typeorm';
import { Matter } from '../participation/participation.entity.js';
import type { Handover } from './handover.entity.js';

/**
 * Lets the two officers of a handover see each other's names while it is open, as those do who work on one matter: the one
 * who comes is not at the place yet, and the one who has left is not any more.
 */
export async function knownToEachOther(manager: EntityManager, handover: Handover): Promise<void> {
  const { id, postId, status } = handover;
  await manager.delete(Matter, { kind: 'HANDOVER', id });
  if (status === 'CLOSED') return;
  await manager.query(
    `INSERT INTO matter (kind, id, territory_id, version) SELECT 'HANDOVER', $1, territory_id, 1 FROM post WHERE id = $2`,
    [id, postId],
  );
  await manager.query(
    `INSERT INTO participation (kind, matter_id, person_id, capacity, appointment_id)
     SELECT 'HANDOVER', handover.id, held.person_id, 'MEMBER',
       CASE WHEN held.ends_at IS NULL OR held.ends_at > handover.opened_at THEN held.id END
     FROM handover JOIN appointment held ON held.id IN (handover.leaving_id, handover.successor_id)
     WHERE handover.id = $1 AND NOT held.removed ON CONFLICT DO NOTHING`,
    [id],
  );
}
