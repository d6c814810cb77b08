import type { Person } from './person.entity.js';

/** What a person lets everybody see. */
export interface ShownCard {
  readonly personId: string;
  readonly name: string;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly languages: string[];
  /** Where the officer wants to be known to live. */
  readonly livesInId: string | null;
}

/** What of a person a card is made of. */
export type CardColumns = Pick<
  Person,
  'cardName' | 'cardTelephone' | 'cardEmail' | 'cardLivesIn' | 'languages'
>;

/** The card of a person; null without their agreement. */
export function publicCardOf(personId: string, person: CardColumns): ShownCard | null {
  if (person.cardName === null) return null;
  return {
    personId,
    name: person.cardName,
    telephone: person.cardTelephone,
    email: person.cardEmail,
    languages: person.languages,
    livesInId: person.cardLivesIn,
  };
}
