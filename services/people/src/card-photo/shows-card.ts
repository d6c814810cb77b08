import { holds } from '../grant/holds.js';

/**
 * SQL condition that a person answers to the public now, without which nobody shows a card.
 *
 * @param person SQL of the person's id
 * @param moment parameter of the moment, for example `$2`
 * @param roles parameter of the roles that answer to the public
 */
export function answersToThePublic(person: string, moment: string, roles: string): string {
  return `EXISTS (SELECT FROM appointment a JOIN post p ON p.id = a.post_id
    WHERE a.person_id = ${person} AND p.role = ANY (${roles}) AND ${holds('a', moment)})`;
}

/** SQL condition that the row `person` shows a card; the parameters are those of `answersToThePublic`. */
export function showsCard(moment: string, roles: string): string {
  return `(person.card_name IS NOT NULL AND ${answersToThePublic('person.id', moment, roles)})`;
}
