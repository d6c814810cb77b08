import type { EntityManager } from 'typeorm';
import { Matter } from '../participation/participation.entity.js';
import type { Enrolment } from './enrolment.entity.js';

/** Lets those who decide see the name of an applicant, as of whoever brings in a matter, until it has ended. */
export async function nameApplicant(
  manager: EntityManager,
  { id, personId, territoryId }: Pick<Enrolment, 'id' | 'personId' | 'territoryId'>,
): Promise<void> {
  await manager.insert(Matter, { kind: 'ENROLMENT', id, territoryId, version: '1' });
  await manager.query(
    `INSERT INTO participation (kind, matter_id, person_id, capacity) VALUES ('ENROLMENT', $1, $2, 'REPORTER')`,
    [id, personId],
  );
}

/** Hides the names of applicants once it has ended. */
export async function forgetNames(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(`DELETE FROM matter WHERE kind = 'ENROLMENT' AND id = ANY ($1)`, [ids]);
}
