import type { Person } from './person.entity.js';

/** What a person lets everybody see. */
export interface ShownCard {
  readonly personId: string;
  readonly name: string;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly languages: string[];
}

/** The card of a person; null without their agreement. */
export function publicCardOf(
  personId: string,
  person: Pick<Person, 'cardName' | 'cardTelephone' | 'cardEmail' | 'languages'>,
): ShownCard | null {
  if (person.cardName === null) return null;
  return {
    personId,
    name: person.cardName,
    telephone: person.cardTelephone,
    email: person.cardEmail,
    languages: person.languages,
  };
}
