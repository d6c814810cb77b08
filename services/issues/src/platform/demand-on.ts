import type { Access, Facts, Rule } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';

/**
 * Demands a rule on a record that was asked for by id. What the caller may not even read is not found, so that nobody
 * learns by trying what exists.
 *
 * @param readRule rule that lets the caller know of the record
 * @throws Refusal UNAUTHENTICATED, FORBIDDEN, STAFF_ACCESS_SUSPENDED or NOT_FOUND
 */
export function demandOn(access: Access, rule: Rule, readRule: Rule, facts: Facts, field = 'id'): void {
  try {
    access.demand(rule, facts);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FORBIDDEN' && !access.may(readRule, facts))
      throw notFound(field);
    throw error;
  }
}

/**
 * What is said of a record that is not there, and of one that the caller may not know of.
 *
 * @param field argument that named it
 */
export function notFound(field: string): Refusal {
  return new Refusal('NOT_FOUND', 'there is nothing with this id that you may know of', field);
}
