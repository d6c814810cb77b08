import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';

/**
 * Prepares an issue that begins anew after the names of those who took part have ended: nobody knows any more who they
 * were, so the places of persons end, and those of bodies wait for whoever acts for them now.
 */
export async function beginWithoutKnown(
  manager: EntityManager,
  issue: { readonly id: string; namesEndedAt: Date | null },
): Promise<void> {
  if (issue.namesEndedAt === null) return;
  await manager.query(
    `UPDATE stakeholder SET released_at = coalesce(released_at, $2) WHERE issue_id = $1 AND organisation_id IS NULL`,
    [issue.id, now()],
  );
  await manager.query(
    `UPDATE stakeholder SET person_id = NULL WHERE issue_id = $1 AND organisation_id IS NOT NULL`,
    [issue.id],
  );
  await manager.query(
    `UPDATE measure_content SET owner_released_at = coalesce(owner_released_at, $2)
     WHERE issue_id = $1 AND responsible_person_id IS NOT NULL`,
    [issue.id, now()],
  );
  issue.namesEndedAt = null;
}
