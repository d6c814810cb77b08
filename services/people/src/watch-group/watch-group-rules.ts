import { Refusal } from '@vicinia/service-kit';

/** Parts of a watch group with a contact, of all (S2 4.1.1). */
export interface Coverage {
  readonly covered: number;
  readonly units: number;
  /** Null where there is none. */
  readonly share: number | null;
}

/** @param contacts of all parts, null where a part has none who holds the post now */
export function coverageOf(contacts: readonly (string | null)[]): Coverage {
  const covered = contacts.filter((contact) => contact !== null).length;
  const units = contacts.length;
  return { covered, units, share: units === 0 ? null : covered / units };
}

/** @throws Refusal INVALID_INPUT for more votes for somebody than there were, or for a day to come */
export function demandElection(
  { votesFor, votesCast, electedOn }: { votesFor: number; votesCast: number; electedOn: string },
  today: string,
): void {
  if (votesFor > votesCast)
    throw new Refusal('INVALID_INPUT', 'nobody has more votes than there were', 'input.votesCast');
  if (electedOn > today)
    throw new Refusal('INVALID_INPUT', 'the election has not been yet', 'input.electedOn');
}
