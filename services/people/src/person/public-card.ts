import type { PublicCard } from '../generated/graphql.js';
import type { Person } from './person.entity.js';

/** What a person lets everybody see; null without their agreement. */
export function publicCardOf(
  person: Pick<Person, 'cardName' | 'cardTelephone' | 'cardEmail' | 'languages'>,
): PublicCard | null {
  if (person.cardName === null) return null;
  return {
    name: person.cardName,
    telephone: person.cardTelephone,
    email: person.cardEmail,
    languages: person.languages,
  };
}
