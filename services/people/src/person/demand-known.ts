import { Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Person } from './person.entity.js';

/**
 * Demands that somebody whom a record is to name is known and not erased. The lock lets an erasure that is asked for at the
 * same moment come first, or find the record.
 *
 * @param field path of the argument that names the person
 * @throws Refusal NOT_FOUND
 */
export async function demandKnown(
  manager: EntityManager,
  id: string,
  field = 'input.personId',
): Promise<void> {
  const person = await manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (person?.erasedAt === null) return;
  throw new Refusal('NOT_FOUND', 'there is no person with this id', field);
}
