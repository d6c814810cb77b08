import type { Access } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { MachineAccount } from '../machine-account/machine-account.entity.js';
import { Person } from '../person/person.entity.js';

/**
 * Demands that somebody can be appointed. The lock lets an erasure that is asked for at the same moment come first or not
 * at all.
 *
 * @param field argument that names the person
 * @throws Refusal FORBIDDEN for one's own person, NOT_FOUND for an unknown one, for a program, and for one who is or was
 *   erased
 */
export async function demandAppointable(
  manager: EntityManager,
  access: Access,
  personId: string,
  field = 'input.personId',
): Promise<void> {
  if (personId === access.personId()) {
    throw new Refusal('FORBIDDEN', 'Nobody appoints themselves.', field);
  }
  const where = { id: personId };
  const person = await manager.findOne(Person, { where, lock: { mode: 'pessimistic_write' } });
  const isProgram = await manager.existsBy(MachineAccount, where);
  if (person === null || isProgram) throw new Refusal('NOT_FOUND', 'there is no person with this id', field);
  if (person.erasedAt !== null || person.erasureAskedAt !== null)
    throw new Refusal('NOT_FOUND', 'this person is being erased, or was', field);
}
