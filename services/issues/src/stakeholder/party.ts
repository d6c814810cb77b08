import { idArgument, ifGiven, Refusal } from '@vicinia/service-kit';
import type { PartyInput } from '../generated/graphql.js';
import type { StakeholderNow } from './stakeholder.reads.js';

/** A party of an issue: exactly one of the two. */
export interface Party {
  readonly personId: string | null;
  readonly organisationId: string | null;
}

/**
 * A party that an input names.
 *
 * @param field path of the input, for example `input.who`
 * @throws Refusal INVALID_INPUT where it names both or nobody
 */
export function partyArgument(input: PartyInput, field: string): Party {
  const party = {
    personId: ifGiven(input.personId, (id) => idArgument(id, `${field}.personId`)),
    organisationId: ifGiven(input.organisationId, (id) => idArgument(id, `${field}.organisationId`)),
  };
  if ((party.personId === null) === (party.organisationId === null))
    throw new Refusal('INVALID_INPUT', 'a party is either a person or an organisation', field);
  return party;
}

/** True when one of those who take part is the party, or acts for it. */
export function takesPartAmong(
  stakeholders: readonly Pick<StakeholderNow, 'personId' | 'organisationId' | 'personTakesPart'>[],
  { personId, organisationId }: Party,
): boolean {
  return stakeholders.some((stakeholder) =>
    personId === null
      ? stakeholder.organisationId === organisationId
      : stakeholder.personTakesPart && stakeholder.personId === personId,
  );
}
