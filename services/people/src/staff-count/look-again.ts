import type { EntityManager } from 'typeorm';

const STATEMENTS = {
  appointment: `UPDATE appointment SET staff_counted = false WHERE id = $1`,
  person: `UPDATE appointment SET staff_counted = false WHERE person_id = $1 AND NOT ending_counted`,
  post: `UPDATE appointment SET staff_counted = false WHERE post_id = $1 AND NOT ending_counted`,
} as const;

/**
 * Says, in the transaction of a change, that those whom it concerns are to be counted again.
 *
 * @param by what the id names
 */
export async function lookAgain(
  manager: EntityManager,
  by: keyof typeof STATEMENTS,
  id: string,
): Promise<void> {
  await manager.query(STATEMENTS[by], [id]);
}
