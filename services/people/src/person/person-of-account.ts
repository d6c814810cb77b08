import { personIdOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity.js';
import { Person } from './person.entity.js';

/**
 * The person of an account, registered when nobody has. An account acts under its own person id before it is registered,
 * and stays that person afterwards, so that what it did remains its own.
 *
 * @param identity hash of the account
 */
export async function personOfAccount(
  manager: EntityManager,
  identity: string,
  displayName: string,
): Promise<string> {
  const known = await manager.findOneBy(Account, { identity });
  if (known) return known.personId;
  const id = personIdOf(identity);
  await manager.createQueryBuilder().insert().into(Person).values({ id, displayName }).orIgnore().execute();
  await manager.insert(Account, { identity, personId: id });
  return id;
}
