import { idArgument, ifGiven, Refusal } from '@vicinia/service-kit';
import type { PartyInput } from '../generated/graphql.js';
import type { StakeholderNow } from './stakeholder.reads.js';

/** A body that takes part: an organisation or a community, which act in the same way. */
export interface Body {
  /** Its id, whichever of the two it is. */
  readonly organisationId: string | null;
  readonly isCommunity: boolean;
}

/** A party of an issue: either a person or a body. */
export interface Party extends Body {
  readonly personId: string | null;
}

/** The organisation that a body is; null for a community. */
export function organisationOf({ organisationId, isCommunity }: Body): { id: string } | null {
  return organisationId === null || isCommunity ? null : { id: organisationId };
}

/** The community that a body is; null for an organisation. */
export function communityOf({ organisationId, isCommunity }: Body): { id: string } | null {
  return organisationId !== null && isCommunity ? { id: organisationId } : null;
}

/**
 * The body that an input names, if any.
 *
 * @param field path of the input, for example `input.who`
 * @throws Refusal INVALID_INPUT where it names two
 */
export function bodyArgument(input: Omit<PartyInput, 'personId'>, field: string): Body {
  const organisationId = ifGiven(input.organisationId, (id) => idArgument(id, `${field}.organisationId`));
  const communityId = ifGiven(input.communityId, (id) => idArgument(id, `${field}.communityId`));
  if (organisationId !== null && communityId !== null) throw notOneParty(field);
  return { organisationId: organisationId ?? communityId, isCommunity: communityId !== null };
}

/**
 * A party that an input names.
 *
 * @param field path of the input, for example `input.who`
 * @throws Refusal INVALID_INPUT where it names several or nobody
 */
export function partyArgument(input: PartyInput, field: string): Party {
  const personId = ifGiven(input.personId, (id) => idArgument(id, `${field}.personId`));
  const party = { personId, ...bodyArgument(input, field) };
  if ((personId === null) === (party.organisationId === null)) throw notOneParty(field);
  return party;
}

function notOneParty(field: string): Refusal {
  return new Refusal('INVALID_INPUT', 'a party is a person, an organisation or a community', field);
}

/** True when one of those who take part is the party, or acts for it. */
export function takesPartAmong(
  stakeholders: readonly Pick<StakeholderNow, 'personId' | 'organisationId' | 'personTakesPart'>[],
  { personId, organisationId }: Pick<Party, 'personId' | 'organisationId'>,
): boolean {
  return stakeholders.some((stakeholder) =>
    personId === null
      ? stakeholder.organisationId === organisationId
      : stakeholder.personTakesPart && stakeholder.personId === personId,
  );
}
