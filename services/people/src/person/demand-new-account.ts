import { personIdOf, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';

/**
 * Demands that an account is nobody yet. One that raised a concern, registered or asked for its data is a person by it: bound
 * to another, it would lose sight of what is its own.
 *
 * @param identity hash of the account
 * @param field path of the argument that names it
 * @throws Refusal ALREADY_EXISTS
 */
export async function demandNewAccount(
  manager: EntityManager,
  identity: string,
  field: string,
): Promise<void> {
  const [row] = await manager.query<{ acted: boolean }[]>(
    `SELECT EXISTS (SELECT FROM account WHERE identity = $1)
       OR EXISTS (SELECT FROM person WHERE id = $2)
       OR EXISTS (SELECT FROM participation WHERE person_id = $2)
       OR EXISTS (SELECT FROM data_request WHERE person_id = $2) AS acted`,
    [identity, personIdOf(identity)],
  );
  if (row?.acted === true) throw isPersonAlready(field);
}

/** What is answered where an account is to be somebody, and is somebody already. */
export function isPersonAlready(field: string): Refusal {
  return new Refusal('ALREADY_EXISTS', 'this account is a person already', field).as(
    'ALREADY_EXISTS.ACCOUNT_IS_PERSON',
    {},
  );
}
